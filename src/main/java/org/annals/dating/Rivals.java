package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Chooses among several expressions of time that hang on one word. */
final class Rivals {
  private static final Pattern RECKONED = Pattern.compile("\\b(?:later|earlier|following|next)\\b");
  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d{2}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final SentenceTree tree;
  private final SentenceTimes times;

  Rivals(SentenceTree tree, SentenceTimes times) {
    this.tree = tree;
    this.times = times;
  }

  /**
   * The first of known date; but "two years later, in 1939" is best told by the year, "in 1939, on
   * 3 May" by the day, and what rose from March to April did so on no one day.
   *
   * @param hanging at least one
   */
  TimeMark best(List<TimeMark> hanging) {
    List<TimeMark> known = hanging.stream().filter(mark -> times.value(mark).isPresent()).toList();
    if (known.isEmpty()) {
      return hanging.getFirst();
    }
    TimeMark first = known.getFirst();
    if (known.stream().anyMatch(mark -> isChange(first, mark))) {
      return first.unknown();
    }
    return known.stream().filter(mark -> isBetter(first, mark)).findFirst().orElse(first);
  }

  private boolean isBetter(TimeMark first, TimeMark other) {
    if (other.anchor() != first.anchor() || !other.isWhen()) {
      return false;
    }
    boolean isYear =
        RECKONED.matcher(times.words(first)).find() && YEAR.matcher(times.words(other)).find();
    return isYear || (DIGIT.matcher(times.words(other)).find() && isMoreExact(first, other));
  }

  private boolean isMoreExact(TimeMark first, TimeMark other) {
    String date = times.value(first).map(PartialDate::toString).orElse("");
    Optional<String> finer = times.value(other).map(PartialDate::toString);
    return finer
        .filter(words -> words.length() > date.length() && words.startsWith(date))
        .isPresent();
  }

  /** "From 3 percent in March to 4 percent in April". */
  private boolean isChange(TimeMark from, TimeMark to) {
    return to.first() > from.last()
        && isAmong("to", from.last() + 1, to.first())
        && isAmong("from", 0, from.first())
        && !times.value(from).equals(times.value(to));
  }

  private boolean isAmong(String word, int from, int to) {
    return IntStream.range(from, to).anyMatch(at -> tree.lower(at).equals(word));
  }
}
