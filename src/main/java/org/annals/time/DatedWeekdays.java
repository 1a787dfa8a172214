package org.annals.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.annals.text.Span;

/**
 * Finds out in which year "Saturday, February 1" lies: few years have it on that day of the week.
 */
public final class DatedWeekdays {
  private static final List<TimeForm> FORMS =
      List.of(WeekdayForms.WITH_ITS_DATE, WeekdayForms.WEEKEND_OF_A_DATE);

  private DatedWeekdays() {}

  /**
   * The day that the first such expression of a stretch means, in the first of these years that has
   * it.
   *
   * @param last the last year to try
   */
  public static Optional<LocalDate> first(String text, Span within, int first, int last) {
    String stretch = TimeReading.onOneLine(within.of(text));
    for (TimeForm form : FORMS) {
      Matcher matcher = form.pattern().matcher(stretch);
      if (matcher.find()) {
        return IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(year -> fit(matcher, year).stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> fit(Matcher matcher, int year) {
    Optional<PartialDate> date =
        PartialDate.of(
            year,
            OptionalInt.of(WeekdayForms.month(matcher)),
            OptionalInt.of(WeekdayForms.day(matcher)));
    return date.flatMap(DateParts::day)
        .filter(day -> WeekdayForms.weekdays(matcher).contains(day.getDayOfWeek()));
  }
}
