package org.annals.time;

import java.util.List;
import java.util.stream.IntStream;
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
              FeastForms.ALL,
              BareDays.ALL)
          .flatMap(List::stream)
          .toList();

  /** The expressions in a stretch of text, in order, not overlapping; their spans in the text. */
  public List<TimeExpression> find(String text, Span within, TimeContext context) {
    return TimeReading.of(text, within).in(context);
  }

  /** What one form reads. */
  static List<TimeExpression> find(TimeForm form, String stretch, TimeContext context) {
    FormReader reader = new FormReader(form, stretch);
    return IntStream.range(0, stretch.length())
        .filter(start -> TimeForm.isStart(stretch, start))
        .boxed()
        .flatMap(start -> reader.at(start).stream())
        .map(time -> new TimeExpression(time.span(), time.value().apply(context)))
        .toList();
  }
}
