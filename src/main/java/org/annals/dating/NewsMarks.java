package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * Reads the expressions of time of a sentence. News leave out the year of dates near the writing
 * only, so the passage must not add its own.
 */
final class NewsMarks {
  private static final int LONG_AGO = 10;

  private final TimeMarks finder;
  private final WritingTime writing;

  NewsMarks(TimeMarks finder, WritingTime writing) {
    this.finder = finder;
    this.writing = writing;
  }

  List<TimeMark> find(SentenceTree tree, TimeContext context) {
    return read(tree, context).stream().filter(mark -> !isOfMatch(tree, mark)).toList();
  }

  /** "Scored after 20 minutes", "in the 70th minute": the time of a match, not of the story. */
  private static boolean isOfMatch(SentenceTree tree, TimeMark mark) {
    String last = tree.lower(mark.last());
    String first = tree.lower(mark.first());
    boolean isAfter = tree.lower(mark.first() - 1).equals("after") || first.equals("after");
    return (last.equals("minutes") && isAfter)
        || (last.equals("minute") && first.matches("\\d+(?:st|nd|rd|th)|the|\\w+th|first|second"));
  }

  private List<TimeMark> read(SentenceTree tree, TimeContext context) {
    List<TimeMark> marks = finder.find(tree, context);
    if (!writing.isNews() || context.earlier().isEmpty()) {
      return marks;
    }
    List<TimeMark> alone = finder.find(tree, context.atNewPassage());
    List<TimeMark> sure = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      sure.add(sure(marks.get(i), alone.get(i), isOfYear(context.earlier())));
    }
    return sure;
  }

  private TimeMark sure(TimeMark mark, TimeMark alone, boolean isBehindAYear) {
    Optional<PartialDate> near = alone.back();
    if (isBehindAYear && near.filter(writing::isFresh).isPresent()) {
      return alone;
    }
    boolean isSure =
        (!isBehindAYear && isOfLongAgo(mark.back()))
            || mark.back().equals(near)
            || near.filter(writing::isToCome).isPresent();
    return isSure ? mark : mark.unknown();
  }

  private static boolean isOfYear(Optional<PartialDate> date) {
    return date.filter(PartialDate.OfYear.class::isInstance).isPresent();
  }

  private boolean isOfLongAgo(Optional<PartialDate> date) {
    return writing
        .context()
        .documentDate()
        .flatMap(written -> date.filter(found -> written.year() - found.year() >= LONG_AGO))
        .isPresent();
  }
}
