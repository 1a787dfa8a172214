package org.annals.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.text.Span;

/**
 * Finds expressions of time and says what they mean, as exactly as the text does and no more; what
 * cannot be known is found without a value. Safe to share among threads.
 */
public final class TimeFinder {
  /** Every form; where two read the same characters, the one that starts first or is longer. */
  static final List<TimeForm> FORMS =
      Stream.of(
              CalendarForms.ALL,
              NamedYearForms.ALL,
              ShortYearForms.ALL,
              WeekdayForms.ALL,
              RelativeForms.ALL,
              PassageForms.ALL,
              SeasonForms.ALL,
              FeastForms.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final Pattern BETWEEN_DAY_AND_DATE = Pattern.compile(",? (?:the )?|, on ");

  /** The expressions in a stretch of text, in order, not overlapping; their spans in the text. */
  public List<TimeExpression> find(String text, Span within, TimeContext context) {
    String stretch = onOneLine(within.of(text));
    List<TimeExpression> all = new ArrayList<>();
    for (DateParser.Found found : DateParser.findAll(stretch)) {
      all.add(new TimeExpression(found.span(), Optional.of(found.date())));
    }
    int[] starts = TimeForm.starts(stretch);
    for (TimeForm form : FORMS) {
      all.addAll(find(form, stretch, starts, context));
    }
    return merged(stretch, withoutOverlaps(all)).stream()
        .map(e -> new TimeExpression(e.span().shift(within.start()), e.value()))
        .toList();
  }

  /** The same characters with each white space as a plain space: lines may be wrapped anywhere. */
  static String onOneLine(String stretch) {
    return stretch
        .replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\t', ' ')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }

  /** What one form reads. */
  static List<TimeExpression> find(TimeForm form, String stretch, TimeContext context) {
    return find(form, stretch, TimeForm.starts(stretch), context);
  }

  /** Tries where a form can begin and nowhere else, which is what takes the time. */
  private static List<TimeExpression> find(
      TimeForm form, String stretch, int[] starts, TimeContext context) {
    List<TimeExpression> found = new ArrayList<>();
    Matcher matcher =
        form.pattern().matcher(stretch).useTransparentBounds(true).useAnchoringBounds(false);
    int end = 0;
    for (int start : starts) {
      if (start >= end && matcher.region(start, stretch.length()).lookingAt()) {
        Span span = new Span(matcher.start("when"), matcher.end("when"));
        found.add(new TimeExpression(span, form.meaning().apply(matcher, context)));
        end = matcher.end();
      }
    }
    return found;
  }

  private static List<TimeExpression> withoutOverlaps(List<TimeExpression> all) {
    all.sort(
        Comparator.comparingInt((TimeExpression e) -> e.span().start())
            .thenComparingInt(e -> -e.span().end()));
    List<TimeExpression> kept = new ArrayList<>();
    for (TimeExpression expression : all) {
      if (kept.isEmpty() || expression.span().start() >= kept.getLast().span().end()) {
        kept.add(expression);
      }
    }
    return kept;
  }

  /** "Thursday, May 8" is one expression and means its date. */
  private static List<TimeExpression> merged(String stretch, List<TimeExpression> expressions) {
    List<TimeExpression> merged = new ArrayList<>();
    for (TimeExpression next : expressions) {
      if (!merged.isEmpty() && isDayOf(stretch, merged.getLast().span(), next.span())) {
        TimeExpression day = merged.removeLast();
        Span span = new Span(day.span().start(), next.span().end());
        merged.add(new TimeExpression(span, next.value()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static boolean isDayOf(String stretch, Span day, Span date) {
    String between = stretch.substring(day.end(), date.start());
    char first = stretch.charAt(date.start());
    return BETWEEN_DAY_AND_DATE.matcher(between).matches()
        && WEEKDAY.matcher(day.of(stretch)).find()
        && (Character.isDigit(first) || Character.isUpperCase(first))
        && date.of(stretch).chars().anyMatch(Character::isDigit);
  }
}
