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
              WeekdayForms.ALL,
              RelativeForms.ALL,
              PassageForms.ALL,
              FeastForms.ALL)
          .flatMap(List::stream)
          .toList();

  /** What every expression of time holds one of; most sentences hold none. */
  private static final Pattern HINT =
      Pattern.compile(
          "\\d{4}|\\d{2}s|\\d ?[/.-] ?\\d|century|[Yy]ear|month|week|day|[Mm]orning|[Aa]fternoon"
              + "|[Ee]vening|night|omorrow"
              + "|January|February|March|April|May|June|July|August|September|October|November"
              + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b|ago|later|earlier|[Bb]y"
              + " (?:then|now)|dawn|dusk|noon|before|after|spring|summer|autumn|fall|winter|hours|decades|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[Aa]ge|[Aa]t"
              + " \\d|[Bb]y \\d|term|presidency|premiership|tenure|reign|childhood|youth|lifetime"
              + "|Day|Eve|Thanksgiving|Halloween"
              + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER"
              + "|DECEMBER");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final Pattern BETWEEN_DAY_AND_DATE = Pattern.compile(",? (?:the )?|, on ");

  /** The expressions in a stretch of text, in order, not overlapping; their spans in the text. */
  public List<TimeExpression> find(String text, Span within, TimeContext context) {
    String stretch = onOneLine(within.of(text));
    if (!HINT.matcher(stretch).find()) {
      return List.of();
    }
    List<TimeExpression> all = new ArrayList<>();
    for (DateParser.Found found : DateParser.findAll(stretch)) {
      all.add(new TimeExpression(found.span(), Optional.of(found.date())));
    }
    for (TimeForm form : FORMS) {
      all.addAll(find(form, stretch, context));
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
    List<TimeExpression> found = new ArrayList<>();
    Matcher matcher = form.pattern().matcher(stretch);
    while (matcher.find()) {
      Span span = new Span(matcher.start("when"), matcher.end("when"));
      found.add(new TimeExpression(span, form.meaning().apply(matcher, context)));
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
