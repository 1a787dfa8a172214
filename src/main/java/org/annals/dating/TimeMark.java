package org.annals.dating;

import java.util.List;
import java.util.Optional;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;

/**
 * An expression of time at its place in a sentence.
 *
 * @param first its first word
 * @param last its last word
 * @param back what it means where the sentence tells of the past
 * @param ahead what it means where it tells of what is to come
 * @param isOwn whether it describes a noun: "the law of 1850", "the strike of 1926"
 * @param isAside whether that noun is no event
 * @param anchors the words that it may hang on, the nearest first, up to the verb of its clause
 */
record TimeMark(
    int first,
    int last,
    Optional<PartialDate> back,
    Optional<PartialDate> ahead,
    Kind kind,
    boolean isOwn,
    boolean isAside,
    List<Integer> anchors) {
  /** How an expression stands to what happens. */
  enum Kind {
    /** When it happens. */
    TIME,
    /** Some day of it: "the weekend of May 1". */
    AROUND,
    /** Some time before: "by 1910 it had moved". */
    BY,
    /** For when it is planned: "a vote for Tuesday". */
    PLANNED,
    /** Since when it goes on. */
    START,
    /** What it happens before or after. */
    LIMIT
  }

  /** Whether it says when something happens or by when it has. */
  boolean isWhen() {
    return kind == Kind.TIME || kind == Kind.AROUND || kind == Kind.BY;
  }

  /** What it says of an event that it hangs on. */
  Optional<PartialDate> value(Outlook outlook) {
    return switch (kind) {
      case LIMIT, BY -> Optional.empty();
      case PLANNED -> ahead;
      case TIME, AROUND, START -> named(outlook);
    };
  }

  /** What it means, however it stands to what happens. */
  Optional<PartialDate> named(Outlook outlook) {
    return outlook == Outlook.AHEAD ? ahead : back;
  }

  /** The verb of its clause or, inside of a noun's own words, that noun. */
  int anchor() {
    return anchors.isEmpty() ? -1 : anchors.getLast();
  }

  /** The same where it is not known which day is meant. */
  TimeMark unknown() {
    return new TimeMark(
        first, last, Optional.empty(), Optional.empty(), kind, isOwn, isAside, anchors);
  }

  /** The same where it means a date of the past, of a noun whatever the verb beside it tells. */
  TimeMark at(PartialDate date) {
    Optional<PartialDate> known = Optional.of(date);
    return new TimeMark(first, last, known, isOwn ? known : ahead, kind, isOwn, isAside, anchors);
  }

  /** The same on other words. */
  TimeMark on(List<Integer> words) {
    return new TimeMark(first, last, back, ahead, kind, isOwn, isAside, words);
  }

  /** The same where it says of nothing when it happens. */
  TimeMark beside() {
    return new TimeMark(first, last, back, ahead, kind, isOwn, true, List.of());
  }

  /** The same as if what it hangs on happened then. */
  TimeMark asTime() {
    return new TimeMark(first, last, back, ahead, Kind.TIME, isOwn, isAside, anchors);
  }

  /** Whether it hangs on this word. */
  boolean hangsOn(int word) {
    return anchors.contains(word);
  }
}
