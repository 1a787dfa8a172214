package org.annals.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known when a text says "on Tuesday" or "in May".
 *
 * @param documentDate when the document was written
 * @param earlier a date that the same passage named before; its year serves dates without one
 */
public record TimeContext(Optional<PartialDate> documentDate, Optional<PartialDate> earlier)
    implements Serializable {
  /** Nothing is known. */
  public static final TimeContext NONE = new TimeContext(Optional.empty(), Optional.empty());

  private static final int MONTHS_BACK = 6;
  private static final int MONTHS_AHEAD = 3;
  private static final int DAYS_BACK = 210;
  private static final int DAYS_AHEAD = 120;

  /** Only the date of the document is known. */
  public static TimeContext writtenOn(PartialDate documentDate) {
    return new TimeContext(Optional.of(documentDate), Optional.empty());
  }

  /** The same document after a date was named. */
  public TimeContext after(PartialDate named) {
    return new TimeContext(documentDate, Optional.of(named));
  }

  /** The day of writing. */
  Optional<LocalDate> today() {
    return documentDate.flatMap(
        date ->
            date instanceof PartialDate.OfDay(LocalDate day) ? Optional.of(day) : Optional.empty());
  }

  /** The month of writing. */
  Optional<YearMonth> thisMonth() {
    return documentDate.flatMap(
        date ->
            switch (date) {
              case PartialDate.OfDay(LocalDate day) -> Optional.of(YearMonth.from(day));
              case PartialDate.OfMonth(YearMonth month) -> Optional.of(month);
              case PartialDate.OfYear _ -> Optional.empty();
            });
  }

  /** A month without a year: that of the passage, else the last one gone by or soon to come. */
  Optional<PartialDate> month(int month) {
    if (earlier.isPresent()) {
      return PartialDate.of(earlier.get().year(), OptionalInt.of(month), OptionalInt.empty());
    }
    return thisMonth()
        .flatMap(
            now -> {
              int back = Math.floorMod(now.getMonthValue() - month, 12);
              int shift = back <= MONTHS_BACK ? -back : 12 - back;
              return shift > MONTHS_AHEAD
                  ? Optional.empty()
                  : Optional.of(new PartialDate.OfMonth(now.plusMonths(shift)));
            });
  }

  /** The last, this or next May: -1, 0 or 1. */
  Optional<PartialDate> month(int month, int shift) {
    return thisMonth()
        .map(
            now -> {
              if (shift == 0) {
                return new PartialDate.OfMonth(now.withMonth(month));
              }
              YearMonth found = now.plusMonths(shift);
              while (found.getMonthValue() != month) {
                found = found.plusMonths(shift);
              }
              return new PartialDate.OfMonth(found);
            });
  }

  /** A day without a year: that of the passage, else the last one gone by or soon to come. */
  Optional<PartialDate> day(int month, int day) {
    if (PartialDate.of(2000, OptionalInt.of(month), OptionalInt.of(day)).isEmpty()) {
      return Optional.empty();
    }
    if (earlier.isPresent()) {
      return PartialDate.of(earlier.get().year(), OptionalInt.of(month), OptionalInt.of(day));
    }
    return today().flatMap(now -> near(now, MonthDay.of(month, day)));
  }

  private static Optional<PartialDate> near(LocalDate now, MonthDay day) {
    LocalDate past = day.atYear(now.getYear());
    if (past.isAfter(now)) {
      past = day.atYear(now.getYear() - 1);
    }
    LocalDate next = day.atYear(past.getYear() + 1);
    if (ChronoUnit.DAYS.between(past, now) <= DAYS_BACK) {
      return Optional.of(new PartialDate.OfDay(past));
    }
    return ChronoUnit.DAYS.between(now, next) <= DAYS_AHEAD
        ? Optional.of(new PartialDate.OfDay(next))
        : Optional.empty();
  }

  /** The day this many days later. */
  Optional<PartialDate> inDays(int days) {
    return today().map(now -> new PartialDate.OfDay(now.plusDays(days)));
  }

  /** The month that holds the whole week this many weeks later; a week has no date of its own. */
  Optional<PartialDate> inWeeks(int weeks) {
    return today()
        .flatMap(
            now -> {
              LocalDate monday =
                  now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
              YearMonth month = YearMonth.from(monday);
              return month.equals(YearMonth.from(monday.plusDays(6)))
                  ? Optional.of(new PartialDate.OfMonth(month))
                  : Optional.empty();
            });
  }

  /** The month this many months later. */
  Optional<PartialDate> inMonths(int months) {
    return thisMonth().map(now -> new PartialDate.OfMonth(now.plusMonths(months)));
  }

  /** The year this many years later. */
  Optional<PartialDate> inYears(int years) {
    return documentDate.map(now -> new PartialDate.OfYear(now.year() + years));
  }

  /** The latest such day up to the day of writing (0), before it (-1), or the next after it (1). */
  Optional<PartialDate> weekday(DayOfWeek day, int shift) {
    return today()
        .map(
            now ->
                new PartialDate.OfDay(
                    now.with(
                        switch (shift) {
                          case -1 -> TemporalAdjusters.previous(day);
                          case 1 -> TemporalAdjusters.next(day);
                          default -> TemporalAdjusters.previousOrSame(day);
                        })));
  }

  /** The year of the passage, this many years later: "the following year". */
  Optional<PartialDate> fromEarlier(int years) {
    return earlier.map(date -> new PartialDate.OfYear(date.year() + years));
  }
}
