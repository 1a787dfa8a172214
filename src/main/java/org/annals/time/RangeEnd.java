package org.annals.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the end of an expression that names a start and an end: "1914–18", "1 to 31 October". */
public final class RangeEnd {
  private static final Pattern TO =
      Pattern.compile(
          "(?i)(?<=[\\p{L}\\d.])(?<!mid|early|late) ?[-–—] ?(?=[\\p{L}\\d])"
              + "| (?:to|until|till|through) ");
  private static final Pattern AND = Pattern.compile(TO.pattern() + "| and ");
  private static final Pattern ISO = Pattern.compile(".*\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\b.*");
  private static final int CENTURY = 100;

  private RangeEnd() {}

  /**
   * The end, where the words name one.
   *
   * @param words of the whole expression
   * @param start what it means, which is its start
   * @param isBetween whether "and" joins start and end, as behind "between"
   */
  public static Optional<PartialDate> of(String words, PartialDate start, boolean isBetween) {
    Matcher joint = (isBetween ? AND : TO).matcher(words);
    return joint.find() && !ISO.matcher(words).matches()
        ? read(words.substring(joint.end()), start)
        : Optional.empty();
  }

  private static Optional<PartialDate> read(String end, PartialDate start) {
    if (YEAR.matcher(end).matches()) {
      return year(Integer.parseInt(end));
    }
    if (SHORT_YEAR.matcher(end).matches() && start instanceof PartialDate.OfYear(int year)) {
      return year(year - year % CENTURY + Integer.parseInt(end));
    }
    return DateParser.find(end)
        .or(() -> DateParser.find(end + ' ' + start.year()))
        .or(() -> DateParser.find(end + ", " + start.year()))
        .map(DateParser.Found::date)
        .or(() -> dayOfSameMonth(end, start));
  }

  private static Optional<PartialDate> year(int year) {
    return PartialDate.of(year, OptionalInt.empty(), OptionalInt.empty());
  }

  private static Optional<PartialDate> dayOfSameMonth(String end, PartialDate start) {
    Matcher number = DAY.matcher(end);
    if (!(start instanceof PartialDate.OfDay(LocalDate day)) || !number.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate.OfDay(day.withDayOfMonth(Integer.parseInt(number.group(1)))));
    } catch (DateTimeException notOnTheCalendar) {
      return Optional.empty();
    }
  }
}
