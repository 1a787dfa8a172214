package org.annals.confidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A fact that the program tells, with what careful readers found of it.
 *
 * @param document the name of its text
 * @param verdict "right", "poor" where no part is false but one badly worded, "false", or "?"
 * @param before the confidence that its rule gives it
 * @param words the fact in words
 * @param sentence that says it
 * @param clues what speaks for or against it
 */
public record JudgedFact(
    String document,
    String verdict,
    double before,
    String words,
    String sentence,
    SortedMap<String, Integer> clues) {

  /** Whether a careful reader has read it. */
  boolean isRead() {
    return !verdict.equals("?");
  }

  /** Whether no part of it is false, though one may be badly worded. */
  boolean hasNoFalsePart() {
    return !verdict.equals("false");
  }

  /** As a line of a table. */
  public String line() {
    String all =
        clues.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining("|"));
    return String.join(
        "\t", document, verdict, String.format(Locale.ROOT, "%.3f", before), words, sentence, all);
  }

  /** Reads such a line. */
  public static JudgedFact of(String line) {
    String[] cells = line.split("\t", -1);
    SortedMap<String, Integer> clues = new TreeMap<>();
    Arrays.stream(cells[5].split("\\|"))
        .forEach(
            clue -> {
              int at = clue.lastIndexOf('=');
              clues.put(clue.substring(0, at), Integer.valueOf(clue.substring(at + 1)));
            });
    return new JudgedFact(
        cells[0], cells[1], Double.parseDouble(cells[2]), cells[3], cells[4], clues);
  }
}
