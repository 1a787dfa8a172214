package org.annals.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that head the entries of a diary: "5 June", "Monday, June 5th". */
public final class DiaryDays {
  private static final String DAY = "(?<%s>[12]?\\d|3[01])(?:st|nd|rd|th)?";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?:"
              + DAY.formatted("first")
              + " (?:of )?(?<monthLast>\\p{Lu}\\p{L}{2,8})|(?<month>\\p{Lu}\\p{L}{2,8}) "
              + DAY.formatted("last")
              + ")[.:]?");

  private DiaryDays() {}

  /** Whether a line without a year names a day behind that of the first entry. */
  public static boolean follow(String text, PartialDate first) {
    return text.lines()
        .flatMap(line -> after(line.strip(), first).stream())
        .anyMatch(day -> day.year() == first.year());
  }

  /** The first such day on or after that of an entry before. */
  public static Optional<PartialDate> after(String line, PartialDate before) {
    Matcher m = LINE.matcher(line);
    if (!m.matches() || !(before instanceof PartialDate.OfDay(LocalDate last))) {
      return Optional.empty();
    }
    String month = m.group("month") == null ? m.group("monthLast") : m.group("month");
    String day = m.group("first") == null ? m.group("last") : m.group("first");
    OptionalInt number = DateParser.month(month);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int of = Integer.parseInt(day);
    boolean isLater = !MonthDay.of(number.getAsInt(), 1).isBefore(MonthDay.of(last.getMonth(), 1));
    return PartialDate.of(isLater ? last.getYear() : last.getYear() + 1, number, OptionalInt.of(of))
        .filter(found -> found.toString().compareTo(last.toString()) >= 0);
  }
}
