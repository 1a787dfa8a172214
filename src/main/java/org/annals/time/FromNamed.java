package org.annals.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** What is meant by words that reckon from the date that a text has named last. */
final class FromNamed {
  private static final int MOST_SLACK = 3;

  private FromNamed() {}

  /** The very date: "since then". */
  static Optional<PartialDate> exactly(TimeContext context) {
    return context.lastNamed();
  }

  /** The year so many years later: "the following year". */
  static Optional<PartialDate> years(TimeContext context, int years) {
    return context.lastNamed().map(date -> new PartialDate.OfYear(date.year() + years));
  }

  /** The month so many months after the day or month. */
  static Optional<PartialDate> months(TimeContext context, int months) {
    return context
        .lastNamed()
        .flatMap(DateParts::month)
        .map(month -> new PartialDate.OfMonth(month.plusMonths(months)));
  }

  /** "That May": of the same year, or of one so many years later. */
  static Optional<PartialDate> monthOfYear(TimeContext context, int month, int years) {
    return context
        .lastNamed()
        .flatMap(
            date ->
                PartialDate.of(date.year() + years, OptionalInt.of(month), OptionalInt.empty()));
  }

  /** "The following May": the first after the date. */
  static Optional<PartialDate> monthAfter(TimeContext context, int month) {
    return context
        .lastNamed()
        .flatMap(
            date -> {
              boolean sameYear =
                  DateParts.month(date).filter(named -> named.getMonthValue() < month).isPresent();
              return PartialDate.of(
                  sameYear ? date.year() : date.year() + 1,
                  OptionalInt.of(month),
                  OptionalInt.empty());
            });
  }

  /** The month, else year, of the days about so many weeks after the day or month. */
  static Optional<PartialDate> weeks(TimeContext context, int weeks) {
    int slack = weeks == 0 ? MOST_SLACK : Math.min(Math.abs(weeks) + 1, MOST_SLACK);
    Optional<PartialDate> named = context.lastNamed();
    if (weeks == 0 && named.filter(PartialDate.OfMonth.class::isInstance).isPresent()) {
      return named;
    }
    return named.flatMap(
        date ->
            DateParts.first(date)
                .flatMap(
                    first ->
                        Spans.shared(
                            first.plusWeeks(weeks).minusDays(slack),
                            DateParts.last(date, first).plusWeeks(weeks).plusDays(slack))));
  }

  /** The day so many days after the day, or what is known of it where only its month is. */
  static Optional<PartialDate> days(TimeContext context, int days) {
    return context.lastNamed().flatMap(date -> days(date, days));
  }

  private static Optional<PartialDate> days(PartialDate date, int days) {
    return switch (date) {
      case PartialDate.OfDay(LocalDate day) ->
          Optional.of(new PartialDate.OfDay(day.plusDays(days)));
      case PartialDate.OfMonth month when Math.abs(days) > 1 ->
          Spans.shared(
              month.month().atDay(1).plusDays(days), month.month().atEndOfMonth().plusDays(days));
      case PartialDate.OfMonth month -> days == 0 ? Optional.of(month) : Optional.empty();
      case PartialDate.OfYear _ -> Optional.empty();
    };
  }

  /** "That Friday": the next after the day. */
  static Optional<PartialDate> weekday(TimeContext context, DayOfWeek day) {
    return context
        .lastNamed()
        .flatMap(DateParts::day)
        .map(named -> new PartialDate.OfDay(named.with(TemporalAdjusters.next(day))));
  }
}
