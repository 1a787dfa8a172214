package org.annals.time;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** A date as exact as its source and no more: 1850, 2025-02 or 2025-05-08. */
public sealed interface PartialDate extends Serializable {
  /** The ISO form, which is also the lexical form of the XSD type. */
  @Override
  String toString();

  /** The year. */
  int year();

  /** A whole year. */
  record OfYear(int year) implements PartialDate {
    @Override
    public String toString() {
      return "%04d".formatted(year);
    }
  }

  /** A month of a year. */
  record OfMonth(YearMonth month) implements PartialDate {
    @Override
    public int year() {
      return month.getYear();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A day. */
  record OfDay(LocalDate day) implements PartialDate {
    @Override
    public int year() {
      return day.getYear();
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** The date of these parts, or nothing when they are not on the calendar (30 February). */
  static Optional<PartialDate> of(int year, OptionalInt month, OptionalInt day) {
    try {
      if (month.isEmpty()) {
        return Optional.of(new OfYear(Year.of(year).getValue()));
      }
      YearMonth yearMonth = YearMonth.of(year, month.getAsInt());
      return Optional.of(
          day.isEmpty() ? new OfMonth(yearMonth) : new OfDay(yearMonth.atDay(day.getAsInt())));
    } catch (DateTimeException notOnTheCalendar) {
      return Optional.empty();
    }
  }

  /** Reads 1850, 2025-02, 2025-05-08, or a time stamp that starts with one; else nothing. */
  static Optional<PartialDate> parse(String iso) {
    var parts =
        java.util.regex.Pattern.compile("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?$")
            .matcher(iso.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return of(Integer.parseInt(parts.group(1)), part(parts.group(2)), part(parts.group(3)));
  }

  private static OptionalInt part(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
