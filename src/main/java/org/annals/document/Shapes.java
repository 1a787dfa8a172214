package org.annals.document;

import java.util.regex.Pattern;

/** What the look of a line says, whatever its words. */
final class Shapes {
  private static final int LONGEST_TITLE = 130;
  private static final int MOST_TITLE_WORDS = 18;
  private static final int SHORT_WORD = 3;
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)?"
              + " (?:of )?%1$s|%1$s \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?\\.?"
                  .formatted(
                      "(?:January|February|March|April|May|June|July|August|September|October"
                          + "|November|December)"));
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CLOSING = Pattern.compile("[\"'”’»)\\]*_]{1,4}$");
  private static final Pattern ABBREVIATION_AT_END = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}$");

  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-*•‣◦▪●·+]\\s|\\(?(?:\\d{1,2}|[a-z]|[ivx]{2,4})\\)\\s|\\d{1,2}\\.\\s).*",
          Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(?:Chapter|Part|Section|Book|Article|Act|Scene|Appendix|Step|Volume)\\s[\\dIVXLCivxlc]{1,7}\\b"
              + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s\\p{Lu}|[IVXLC]{1,7}\\.\\s\\p{Lu}).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "Jane Doe: When did you leave?": somebody asks. */
  private static final Pattern TURN =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*\\s?){1,4}:\\s.*\\?$");

  private Shapes() {}

  /** Whether a line ends with a full stop, question mark or the like. */
  static boolean endsSentence(String line) {
    String bare = CLOSING.matcher(line).replaceFirst("");
    return !bare.isEmpty() && ".!?…:;。！？".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether a text was cut off with dots. */
  static boolean isTruncated(String tail) {
    return tail.endsWith("...")
        || tail.endsWith("…")
        || tail.endsWith("[…]")
        || tail.endsWith("[...]");
  }

  /** Whether a line starts as an item of a list. */
  static boolean isItem(String line) {
    return BULLET.matcher(line).matches();
  }

  /** Whether a line starts as a numbered heading. */
  static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).matches();
  }

  /** Whether a line holds a letter or a digit. */
  static boolean hasWords(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a line is nothing but a day, as above the entry of a diary: "5 June". */
  static boolean isDay(String line) {
    return DAY.matcher(line).matches();
  }

  /** Whether a line could be a title: short, no sentence, not in the middle of one. */
  static boolean isTitleLike(String line) {
    if (line.length() > LONGEST_TITLE || wordCount(line) > MOST_TITLE_WORDS) {
      return false;
    }
    int first = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    boolean startsWell =
        Character.isUpperCase(first) || Character.isDigit(first) || !hasCase(first);
    return startsWell && line.codePoints().anyMatch(Character::isLetter) && endsAsTitle(line);
  }

  private static boolean hasCase(int letter) {
    return Character.isLowerCase(letter) || letter == ' ';
  }

  private static boolean endsAsTitle(String line) {
    String bare = CLOSING.matcher(line).replaceFirst("");
    if (bare.isEmpty()) {
      return false;
    }
    char last = bare.charAt(bare.length() - 1);
    return ".,;:…".indexOf(last) < 0
        || (last == '.' && (isCapitals(bare) || ABBREVIATION_AT_END.matcher(bare).find()));
  }

  /** Whether a line is a question of a written conversation, behind the name of who asks it. */
  static boolean isTurn(String line) {
    return TURN.matcher(line).matches();
  }

  /** Whether the words of a line are capitalised, the small ones aside. */
  static boolean isTitleCase(String line) {
    int capitals = 0;
    int words = 0;
    for (String word : SPACES.splitAsStream(line).toList()) {
      int first = word.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
      if (word.length() > SHORT_WORD && first != ' ') {
        words++;
        capitals += Character.isUpperCase(first) ? 1 : 0;
      }
    }
    return words == 0
        ? line.codePoints().noneMatch(Character::isLowerCase)
        : capitals * 4 >= words * 3;
  }

  private static boolean isCapitals(String line) {
    return line.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The number of words. */
  static int wordCount(String line) {
    return line.isBlank() ? 0 : (int) SPACES.splitAsStream(line.strip()).count();
  }
}
