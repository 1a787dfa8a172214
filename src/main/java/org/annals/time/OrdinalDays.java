package org.annals.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.annals.text.Ordinals;

/** Days of a month in words: "the twenty-first of May". */
final class OrdinalDays {

  /** Any of them, for a pattern. */
  static final String WORDS = "(?i:" + String.join("|", Ordinals.IN_ORDER) + ")";

  private OrdinalDays() {}

  /** What a day with the groups {@code ordinal}, {@code month} and perhaps {@code year} means. */
  static Optional<PartialDate> day(MatchResult m, TimeContext context) {
    int day = Ordinals.IN_ORDER.indexOf(m.group("ordinal").toLowerCase(Locale.ROOT)) + 1;
    int month = DateParser.month(m.group("month")).orElseThrow();
    String year = m.group("year");
    return year == null
        ? context.day(month, day)
        : PartialDate.of(Integer.parseInt(year), OptionalInt.of(month), OptionalInt.of(day));
  }
}
