package org.annals.time;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A way to say when, as data.
 *
 * @param pattern its group {@code when} is the expression; what stands around it is its cue
 * @param examples texts it reads, the expression in braces
 * @param counterExamples texts it must leave alone
 */
record TimeForm(
    String name,
    Pattern pattern,
    BiFunction<Matcher, TimeContext, Optional<PartialDate>> meaning,
    List<String> examples,
    List<String> counterExamples) {
  private static final String START = "(?<![\\p{L}\\d$€£#/.,–-])";
  private static final String END = "(?![\\p{L}\\d]|[,./:]\\d|[-–]\\d)";

  /** A form that begins and ends at the borders of words. */
  static TimeForm of(
      String name,
      String pattern,
      BiFunction<Matcher, TimeContext, Optional<PartialDate>> meaning,
      List<String> examples,
      List<String> counterExamples) {
    return new TimeForm(
        name, Pattern.compile(START + pattern + END), meaning, examples, counterExamples);
  }

  /** Where in a text a form can begin. */
  static int[] starts(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> !Character.isWhitespace(text.charAt(i)))
        .filter(i -> i == 0 || !isInside(text.codePointBefore(i)))
        .toArray();
  }

  private static boolean isInside(int before) {
    return Character.isLetter(before)
        || Character.isDigit(before)
        || "$€£#/.,–-".indexOf(before) >= 0;
  }

  static List<String> yes(String... examples) {
    return List.of(examples);
  }

  static List<String> no(String... counterExamples) {
    return List.of(counterExamples);
  }
}
