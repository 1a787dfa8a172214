package org.annals.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.annals.text.Span;

/**
 * Finds dates that are written out with their year; needs no clock and guesses no order of numbers.
 *
 * <p>28.05.2025 is a day, 03.05.2025 is none: it may be March or May.
 */
public final class DateParser {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LAST_MONTH = 12;
  private static final int YEAR_DIGITS = 4;

  private DateParser() {}

  /** A date and the characters that say it. */
  public record Found(PartialDate date, Span span) {}

  /** The first date of the text. */
  public static Optional<Found> find(CharSequence text) {
    return findAll(text).stream().findFirst();
  }

  /** All dates of the text in order; where two overlap, the one that starts first, then longer. */
  public static List<Found> findAll(CharSequence text) {
    if (!holdsYear(text)) {
      return List.of();
    }
    var all = new ArrayList<Found>();
    for (DateForm form : DateForm.ALL) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        var span = new Span(matcher.start(), matcher.end());
        read(matcher).ifPresent(date -> all.add(new Found(date, span)));
      }
    }
    all.sort(
        Comparator.comparingInt((Found found) -> found.span().start())
            .thenComparingInt(found -> -found.span().end()));
    var kept = new ArrayList<Found>();
    for (Found found : all) {
      if (kept.isEmpty() || found.span().start() >= kept.getLast().span().end()) {
        kept.add(found);
      }
    }
    return kept;
  }

  /** Whether four digits stand side by side, as in every form: most sentences have none. */
  private static boolean holdsYear(CharSequence text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < YEAR_DIGITS; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == YEAR_DIGITS;
  }

  /** The number of a month from its English name, long or short: "May", "Sept.", "december". */
  public static OptionalInt month(String name) {
    if (name.length() < 3) {
      return OptionalInt.empty();
    }
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at < 0 || at % 3 != 0 ? OptionalInt.empty() : OptionalInt.of(at / 3 + 1);
  }

  private static Optional<PartialDate> read(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("year"));
    var groups = matcher.namedGroups();
    if (groups.containsKey("first")) {
      boolean iso = matcher.start("year") == matcher.start();
      return ofNumbers(year, number(matcher, "first"), number(matcher, "second"), iso);
    }
    OptionalInt day =
        groups.containsKey("day") ? OptionalInt.of(number(matcher, "day")) : OptionalInt.empty();
    return PartialDate.of(year, month(matcher.group("month")), day);
  }

  private static Optional<PartialDate> ofNumbers(int year, int first, int second, boolean iso) {
    if (iso || second > LAST_MONTH || first == second) {
      return PartialDate.of(year, OptionalInt.of(first), OptionalInt.of(second));
    }
    return first > LAST_MONTH
        ? PartialDate.of(year, OptionalInt.of(second), OptionalInt.of(first))
        : Optional.empty();
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
