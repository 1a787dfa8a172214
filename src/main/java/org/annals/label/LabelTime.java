package org.annals.label;

import java.util.Optional;
import java.util.stream.Stream;
import org.annals.dating.TimeSpan;
import org.annals.dating.When;
import org.annals.time.PartialDate;

/** Words for the time of an event at the end of its label: ", 1913", ", since 1913". */
final class LabelTime {
  private static final String SINCE = "since";

  private LabelTime() {}

  /**
   * What a label does not say of it yet.
   *
   * @param byYear whether its year in the label says enough
   */
  static String of(When when, String label, boolean byYear) {
    Stream<PartialDate> dates =
        Stream.of(when.date(), when.span().from(), when.span().until()).flatMap(Optional::stream);
    boolean isSaid =
        dates.anyMatch(
            date -> label.contains(byYear ? String.valueOf(date.year()) : date.toString()));
    boolean isInWords = when.span().isKnown() && when.words().filter(label::contains).isPresent();
    return isSaid || isInWords ? "" : words(when);
  }

  private static String words(When when) {
    return when.date()
        .map(date -> ", " + date)
        .orElseGet(() -> when.span().isKnown() ? ", " + words(when.span(), when.words()) : "");
  }

  private static String words(TimeSpan span, Optional<String> words) {
    if (span.from().isEmpty()) {
      return "until " + span.until().orElseThrow();
    }
    PartialDate from = span.from().get();
    if (span.until().isEmpty()) {
      return (words.filter(said -> said.startsWith(SINCE)).isPresent() ? SINCE : "from")
          + " "
          + from;
    }
    PartialDate until = span.until().get();
    boolean areYears = from instanceof PartialDate.OfYear && until instanceof PartialDate.OfYear;
    return areYears ? from + "–" + until : "from " + from + " to " + until;
  }
}
