package org.annals.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Days of a month in words: "the twenty-first of May". */
final class OrdinalDays {
  /** Each at its number less one. */
  private static final List<String> DAYS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  /** Any of them, for a pattern. */
  static final String WORDS = "(?i:" + String.join("|", DAYS) + ")";

  private OrdinalDays() {}

  /** What a day with the groups {@code ordinal}, {@code month} and perhaps {@code year} means. */
  static Optional<PartialDate> day(MatchResult m, TimeContext context) {
    int day = DAYS.indexOf(m.group("ordinal").toLowerCase(Locale.ROOT)) + 1;
    int month = DateParser.month(m.group("month")).orElseThrow();
    String year = m.group("year");
    return year == null
        ? context.day(month, day)
        : PartialDate.of(Integer.parseInt(year), OptionalInt.of(month), OptionalInt.of(day));
  }
}
