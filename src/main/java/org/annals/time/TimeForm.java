package org.annals.time;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
    BiFunction<MatchResult, TimeContext, Optional<PartialDate>> meaning,
    List<String> examples,
    List<String> counterExamples) {
  private static final String START = "(?<![\\p{L}\\d$€£#/.,–-])";
  private static final String END = "(?![\\p{L}\\d]|[,./:]\\d|[-–]\\d)";

  /** A form that begins and ends at the borders of words. */
  static TimeForm of(
      String name,
      String pattern,
      BiFunction<MatchResult, TimeContext, Optional<PartialDate>> meaning,
      List<String> examples,
      List<String> counterExamples) {
    return new TimeForm(
        name, Pattern.compile(START + pattern + END), meaning, examples, counterExamples);
  }

  /** Whether a form can begin at this place of a text. */
  static boolean isStart(String text, int at) {
    return !Character.isWhitespace(text.charAt(at))
        && (at == 0 || !isInside(text.codePointBefore(at)));
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
