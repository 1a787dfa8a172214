package org.annals.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the months and of the days of the week, in small letters. */
public final class CalendarNames {
  public static final Set<String> MONTHS = names(Month.values());
  public static final Set<String> WEEKDAYS = names(DayOfWeek.values());

  private CalendarNames() {}

  private static Set<String> names(Enum<?>[] all) {
    return Stream.of(all)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
