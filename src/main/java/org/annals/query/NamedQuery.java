package org.annals.query;

/**
 * A question that ships with the program.
 *
 * @param number of its file
 * @param name the name of its file, without number and ending
 * @param title a few words
 * @param asks the question as a person would put it
 * @param shows what the answer shows
 * @param sparql the whole file
 */
public record NamedQuery(
    int number, String name, String title, String asks, String shows, String sparql) {
  /** Reads a file of {@code queries/}, whose head says what it is. */
  static NamedQuery parse(String fileName, String text) {
    return new NamedQuery(
        Integer.parseInt("0" + fileName.replaceFirst("\\D.*", "")),
        nameOf(fileName),
        field(text, "title"),
        field(text, "asks"),
        field(text, "shows"),
        text);
  }

  /** The name that a file name, with or without number and ending, stands for. */
  static String nameOf(String fileName) {
    return fileName.replaceFirst("\\.rq$", "").replaceFirst("^\\d+-", "");
  }

  /** Whether it is the query of this number. */
  boolean hasNumber(String typed) {
    return typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) == number;
  }

  private static String field(String text, String field) {
    String start = "# " + field + ":";
    return text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }
}
