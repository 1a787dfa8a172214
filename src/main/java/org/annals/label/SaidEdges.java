package org.annals.label;

import java.util.regex.Pattern;

/** Takes off what stands at the edges of what is said and is not said: "on Monday it had sold". */
final class SaidEdges {
  private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  /** When it was said. */
  private static final Pattern WHEN =
      Pattern.compile(
          "^(?:on |late |early |last )*"
              + DAY
              + "(?: (?:morning|afternoon|evening|night))?,? (?:that )?"
              + "(?=(?:it|he|she|they|its|his|her|their) )");

  /** What came of it: "that the bell would ring, and it did". */
  private static final Pattern RESULT =
      Pattern.compile(",? (?:and|but) (?:it|he|she|they) (?:was|were|did|has|had)(?: not)?$");

  private static final Pattern MARK = Pattern.compile("[,.;]?[\"\u201d]$");

  private SaidEdges() {}

  /** The words of one stretch without them. */
  static String without(String said) {
    String words = RESULT.matcher(WHEN.matcher(said).replaceFirst("")).replaceFirst("");
    boolean isOdd = words.chars().filter(c -> c == '"').count() % 2 == 1;
    return isOdd ? MARK.matcher(words).replaceFirst("") : words;
  }
}
