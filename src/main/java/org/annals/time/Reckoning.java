package org.annals.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far one thing lies from another that is named behind it: "three months after the raid".
 *
 * @param count how many units later than the other, below zero for earlier
 */
public record Reckoning(int count, Unit unit) {
  private static final int DECADE = 10;

  /** So few days seldom lead out of a year, and so few out of a month. */
  private static final int NEAR_IN_YEAR = 31;

  private static final int NEAR_IN_MONTH = 2;
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[Tt]he|"
              + RelativeForms.count()
              + ") (?<unit>day|week|month|year|decade)s? "
              + "(?<way>after|before)");

  /** What is counted. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Reads "three months after", "the year before". */
  public static Optional<Reckoning> parse(String words) {
    Matcher m = WORDS.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    int count = m.group("count") == null ? 1 : RelativeForms.count(m);
    int signed = m.group("way").equals("after") ? count : -count;
    return Optional.of(
        switch (m.group("unit")) {
          case "day" -> new Reckoning(signed, Unit.DAY);
          case "week" -> new Reckoning(signed, Unit.WEEK);
          case "month" -> new Reckoning(signed, Unit.MONTH);
          case "year" -> new Reckoning(signed, Unit.YEAR);
          default -> new Reckoning(signed * DECADE, Unit.YEAR);
        });
  }

  /** The date of the other, as far as this date tells it. */
  public Optional<PartialDate> origin(PartialDate date) {
    return exact(date).or(() -> isNear(date) ? Optional.of(date) : Optional.empty());
  }

  /** "In 1933, a month after the fire": in that year. */
  private boolean isNear(PartialDate date) {
    int days =
        Math.abs(count)
            * switch (unit) {
              case DAY -> 1;
              case WEEK -> WEEK;
              case MONTH -> MONTH;
              case YEAR -> NEAR_IN_YEAR + 1;
            };
    return switch (date) {
      case PartialDate.OfDay _ -> false;
      case PartialDate.OfMonth _ -> days <= NEAR_IN_MONTH;
      case PartialDate.OfYear _ -> days <= NEAR_IN_YEAR;
    };
  }

  private Optional<PartialDate> exact(PartialDate date) {
    return switch (unit) {
      case DAY -> DateParts.day(date).map(day -> new PartialDate.OfDay(day.minusDays(count)));
      case WEEK -> DateParts.day(date).map(day -> day.minusWeeks(count)).flatMap(Reckoning::about);
      case MONTH ->
          DateParts.month(date).map(month -> new PartialDate.OfMonth(month.minusMonths(count)));
      case YEAR -> Optional.of(new PartialDate.OfYear(date.year() - count));
    };
  }

  private static Optional<PartialDate> about(LocalDate day) {
    return Spans.shared(day.minusDays(2), day.plusDays(2));
  }
}
