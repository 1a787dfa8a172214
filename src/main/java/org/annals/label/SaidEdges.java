package org.annals.label;

import java.util.List;
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

  /** What belongs to the saying: "repeatedly that it was shut", "in 1889, that it was". */
  private static final Pattern HOW =
      Pattern.compile(
          "^(?:M[rs]s? )?(?:\\p{Lu}\\p{L}+ )*(?:(?!only )\\p{Ll}+ly|instead|again|twice|later|in"
              + " (?:\\p{Lu}\\p{Ll}+ )?\\d{4}),? that ");

  /** What others say, whose verb is the same: "that it had paid; the yard, that it had not". */
  private static final Pattern OTHERS =
      Pattern.compile("; (?:and |but )?[^;,]{2,50}(?:, [^;,]{2,40})?, that .*$");

  /** What the teller sets against what is asked for: "to rule for the mill, though it was late". */
  private static final Pattern THOUGH =
      Pattern.compile("(?<=^to \\p{Ll}[^,]{3,200}), (?:even )?(?:al)?though .*$");

  private static final Pattern MARK = Pattern.compile("[,.;]?[\"\u201d]$");

  private SaidEdges() {}

  /** The words of one stretch without them. */
  static String without(String said) {
    String words = said;
    for (Pattern edge : List.of(HOW, WHEN, OTHERS, RESULT, THOUGH)) {
      words = edge.matcher(words).replaceFirst("");
    }
    boolean isOdd = words.chars().filter(c -> c == '"').count() % 2 == 1;
    return isOdd ? MARK.matcher(words).replaceFirst("") : words;
  }
}
