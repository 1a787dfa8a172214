package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days that a text names by their number alone, as in "He died on the 16th, at home". */
final class BareDays {
  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "day of the month told last",
              "(?:[Oo]n|[Bb]y|[Uu]ntil) (?<when>the (?<day>\\d{1,2})(?:st|nd|rd|th))(?=[.,;:)]|$)",
              BareDays::day,
              yes("died on {the 16th}.", "By {the 3rd}, all had left"),
              no("on the 16th floor", "the 16th.", "on the 5th of May")));

  private BareDays() {}

  /** The day of the month in which the text stands at a day before it. */
  private static Optional<PartialDate> day(MatchResult m, TimeContext context) {
    int day = Integer.parseInt(m.group("day"));
    return context
        .lastNamed()
        .flatMap(DateParts::day)
        .filter(last -> day > last.getDayOfMonth() && day <= last.lengthOfMonth())
        .<LocalDate>map(last -> last.withDayOfMonth(day))
        .map(PartialDate.OfDay::new);
  }
}
