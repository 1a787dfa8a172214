package org.annals.dating;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says which weekday is meant that a sentence reckons from another: "a day earlier". */
final class DayReckoning {
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:on )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b.*");

  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?:a|one) day (?:earlier|before)|the (?:day before|previous day)");

  private static final Pattern AFTER =
      Pattern.compile("(?i)(?:a|one) day (?:later|after)|the (?:day after|(?:next|following) day)");

  private DayReckoning() {}

  /** "On Tuesday" for "a day earlier" behind what was told of Wednesday. */
  static Optional<String> words(String day, String reckoned) {
    int shift = BEFORE.matcher(reckoned).matches() ? -1 : AFTER.matcher(reckoned).matches() ? 1 : 0;
    Matcher named = WEEKDAY.matcher(day);
    return shift != 0 && named.matches()
        ? Stream.of(DayOfWeek.values())
            .filter(one -> name(one).equalsIgnoreCase(named.group("day")))
            .map(one -> "on " + name(one.plus(shift)))
            .findFirst()
        : Optional.empty();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
