package org.annals.time;

import java.util.List;

/** Words for small numbers, in their order. */
public final class NumberWords {
  /** From "one" to "nineteen". */
  public static final List<String> BELOW_TWENTY =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  /** From "twenty" to "ninety". */
  static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}
}
