package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day and month of a date, and how they compare with others. */
final class DateParts {
  private static final int MONTHS_OF_NEWS = 6;

  private DateParts() {}

  /** The day, of a date as exact as that. */
  static Optional<LocalDate> day(PartialDate date) {
    return date instanceof PartialDate.OfDay(LocalDate day) ? Optional.of(day) : Optional.empty();
  }

  /** The month, of a date as exact as that. */
  static Optional<YearMonth> month(PartialDate date) {
    return switch (date) {
      case PartialDate.OfDay(LocalDate day) -> Optional.of(YearMonth.from(day));
      case PartialDate.OfMonth(YearMonth month) -> Optional.of(month);
      case PartialDate.OfYear _ -> Optional.empty();
    };
  }

  /** The first day of a date as exact as a month. */
  static Optional<LocalDate> first(PartialDate date) {
    return day(date).or(() -> month(date).map(month -> month.atDay(1)));
  }

  /** The last day of a date that begins on a day. */
  static LocalDate last(PartialDate date, LocalDate first) {
    return date instanceof PartialDate.OfMonth(YearMonth month) ? month.atEndOfMonth() : first;
  }

  /** Whether it is a day or month less than half a year gone by, or still to come. */
  static boolean isNear(LocalDate now, PartialDate date) {
    return switch (date) {
      case PartialDate.OfDay(LocalDate day) -> day.isAfter(now.minusMonths(MONTHS_OF_NEWS));
      case PartialDate.OfMonth(YearMonth month) ->
          month.isAfter(YearMonth.from(now).minusMonths(MONTHS_OF_NEWS));
      case PartialDate.OfYear _ -> false;
    };
  }

  /** Whether its month is known and comes later in the year than this one. */
  static boolean isAfterMonth(PartialDate date, int month) {
    return month(date).filter(named -> month < named.getMonthValue()).isPresent();
  }

  /** Whether it is a day with this number in its month. */
  static boolean isOn(PartialDate date, int dayOfMonth) {
    return day(date).filter(day -> day.getDayOfMonth() == dayOfMonth).isPresent();
  }
}
