package org.annals.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A description without the years in which it held: "high school from 1911 until 1970".
 *
 * @param words of the description
 * @param period in which it held
 */
record DescribedTime(String words, Period period) {
  private static final String YEAR = "(?:1\\d|20)\\d{2}";
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<words>.*?\\S) (?:from (?<from>"
              + YEAR
              + ")(?: (?:until|till|to) (?<to>"
              + YEAR
              + "))?|since (?<since>"
              + YEAR
              + ")|until (?<until>"
              + YEAR
              + "))");

  /** What the words say, and from when and until when, where they end on that. */
  static DescribedTime of(String words) {
    Matcher years = YEARS.matcher(words);
    return years.matches()
        ? new DescribedTime(
            years.group("words"),
            new Period(
                date(years.group("from")).or(() -> date(years.group("since"))),
                date(years.group("to")).or(() -> date(years.group("until")))))
        : new DescribedTime(words, Period.UNKNOWN);
  }

  private static Optional<PartialDate> date(@Nullable String year) {
    return Optional.ofNullable(year).flatMap(PartialDate::parse);
  }
}
