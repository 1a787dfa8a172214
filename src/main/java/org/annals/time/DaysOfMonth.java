package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Days by their number alone, in the month that a text has named last: "on the 25th". */
final class DaysOfMonth {
  /** What may stand behind the number, which else is that of a thing: "the 21st century". */
  private static final String ALONE =
      "(?=[.,;:)]|$| (?:the|an?|he|she|it|they|his|her|its|their|and|but|when|where|while|in|at"
          + "|with|by|after|before|to|from)\\b)";

  static final TimeForm FORM =
      TimeForm.of(
          "day of that month by its number",
          "(?:[Oo]n|[Bb]y|[Uu]ntil|morning of|afternoon of|evening of|night of) (?<when>the"
              + " (?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th))"
              + ALONE,
          DaysOfMonth::day,
          yes("On {the 21st} it fell", "on the evening of {the 25th} a platoon", "by {the 3rd}."),
          no("in the 21st century", "on the 25th anniversary", "on the 5th night", "the 3rd,"));

  private DaysOfMonth() {}

  private static Optional<PartialDate> day(MatchResult m, TimeContext context) {
    int day = Integer.parseInt(m.group("day"));
    return context.lastNamed().flatMap(named -> day(named, day));
  }

  /** Of the same month, or of the next where that day is over. */
  private static Optional<PartialDate> day(PartialDate named, int day) {
    return switch (named) {
      case PartialDate.OfDay(LocalDate last) ->
          of(YearMonth.from(last).plusMonths(day < last.getDayOfMonth() ? 1 : 0), day);
      case PartialDate.OfMonth(YearMonth month) -> of(month, day);
      case PartialDate.OfYear _ -> Optional.empty();
    };
  }

  private static Optional<PartialDate> of(YearMonth month, int day) {
    return PartialDate.of(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.of(day));
  }
}
