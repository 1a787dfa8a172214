package org.annals.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** What is known of a day of which only limits are known. */
final class Spans {
  private static final int MONTHS_BACK = 6;
  private static final int MONTHS_AHEAD = 3;
  private static final int DAYS_BACK = 210;
  private static final int DAYS_AHEAD = 120;
  private static final int YEAR = 12;
  private static final int WEEK = 7;
  private static final int TOO_NEAR = 2;

  private Spans() {}

  /** The month that two days share. */
  static Optional<PartialDate> month(LocalDate first, LocalDate last) {
    YearMonth month = YearMonth.from(first);
    return month.equals(YearMonth.from(last))
        ? Optional.of(new PartialDate.OfMonth(month))
        : Optional.empty();
  }

  /** The month that two days share, else their year. */
  static Optional<PartialDate> shared(LocalDate first, LocalDate last) {
    return month(first, last)
        .or(
            () ->
                first.getYear() == last.getYear()
                    ? Optional.of(new PartialDate.OfYear(first.getYear()))
                    : Optional.empty());
  }

  /** A month of no year: the last one gone by, else the next when it is soon to come. */
  static Optional<PartialDate> near(YearMonth now, int month, Outlook outlook) {
    boolean back = outlook == Outlook.BACK;
    int gone = Math.floorMod(now.getMonthValue() - month, YEAR);
    boolean ofThisYear = month <= now.getMonthValue();
    int shift = gone == 0 || (back && (ofThisYear || gone <= MONTHS_BACK)) ? -gone : YEAR - gone;
    int known = back && shift > MONTHS_AHEAD ? -gone : shift;
    return Optional.of(new PartialDate.OfMonth(now.plusMonths(known)));
  }

  /** A day of no year: the last one gone by, else the next when it is soon to come. */
  static Optional<PartialDate> near(LocalDate now, IntFunction<LocalDate> ofYear, Outlook outlook) {
    LocalDate past = ofYear.apply(now.getYear());
    if (past.isAfter(now)) {
      past = ofYear.apply(now.getYear() - 1);
    }
    LocalDate next = ofYear.apply(past.getYear() + 1);
    long gone = ChronoUnit.DAYS.between(past, now);
    boolean ofThisYear = past.getYear() == now.getYear();
    if (gone == 0 || (outlook == Outlook.BACK && (ofThisYear || gone <= DAYS_BACK))) {
      return Optional.of(new PartialDate.OfDay(past));
    }
    return outlook == Outlook.AHEAD || ChronoUnit.DAYS.between(now, next) <= DAYS_AHEAD
        ? Optional.of(new PartialDate.OfDay(next))
        : Optional.empty();
  }

  /** "Last" (-1) or "next" (1) Tuesday, said on this day. */
  static Optional<PartialDate> weekday(LocalDate now, DayOfWeek day, int shift) {
    LocalDate nearest =
        now.with(shift < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    if (!monday(nearest).equals(monday(now))) {
      return Optional.of(new PartialDate.OfDay(nearest));
    }
    LocalDate further = nearest.plusDays((long) WEEK * shift);
    return Math.abs(ChronoUnit.DAYS.between(now, nearest)) <= TOO_NEAR
        ? Optional.of(new PartialDate.OfDay(further))
        : shared(nearest, further);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
