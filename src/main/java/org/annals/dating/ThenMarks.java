package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/** Knows whether "since then" is since a date: the last time that the text named must be one. */
final class ThenMarks {
  private static final int SENTENCES = 3;
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> ARTICLES = Set.of("a", "an", "part");

  private int left;

  /** The same expressions, "then" of no date where what was named before it is none. */
  List<TimeMark> checked(SentenceTree tree, List<TimeMark> marks) {
    return marks.stream().map(mark -> isOpen(tree, marks, mark) ? mark.unknown() : mark).toList();
  }

  private boolean isOpen(SentenceTree tree, List<TimeMark> marks, TimeMark then) {
    if (!is(tree, then)) {
      return false;
    }
    Optional<TimeMark> before =
        marks.stream().filter(mark -> mark.last() < then.first()).reduce((_, last) -> last);
    boolean isBy = tree.lower(then.first() - 1).equals("by");
    boolean isFar = left < (isBy ? SENTENCES : 1);
    return before.map(mark -> mark.back().isEmpty() || mark.isAside()).orElse(isFar)
        || (isBy && (isOfNoun(tree, then.first()) || isOfUnknownPast(tree, then)));
  }

  /** "The company had by then settled": at some time before. */
  private static boolean isOfUnknownPast(SentenceTree tree, TimeMark then) {
    return then.kind() != TimeMark.Kind.BY
        && then.anchor() >= 0
        && Tense.of(tree, then.anchor()) == Tense.PAST_PERFECT;
  }

  /** "Miklós, by then a teacher, read it". */
  private static boolean isOfNoun(SentenceTree tree, int then) {
    return ARTICLES.contains(tree.lower(then + 1))
        || (tree.lower(then - 2).equals(",") && tree.pos(then + 1) == PartOfSpeech.NOUN);
  }

  /** "They stayed until May 1945. Work resumed the following autumn": reckoned from that end. */
  static TimeContext behindEnd(
      SentenceTree tree, SentenceTimes here, TimeMark mark, TimeContext context) {
    boolean isEnd =
        mark.kind() == TimeMark.Kind.LIMIT
            && UNTIL.contains(tree.lower(mark.first() - 1))
            && !is(tree, mark)
            && !DescribedTimes.isToCome(tree, mark);
    boolean isBeside = isDescribing(tree, mark);
    return here.value(mark.asTime())
        .filter(_ -> isEnd)
        .map(end -> isBeside ? DescribedTimes.behind(context, end) : context.afterAside(end))
        .orElse(context);
  }

  /** "A house that was a shop until 1974". */
  private static boolean isDescribing(SentenceTree tree, TimeMark mark) {
    return !mark.anchors().isEmpty() && Clauses.isInDescription(tree, mark.anchors().getFirst());
  }

  /** "By 1931" for "by then", of what had happened before. */
  static Optional<String> words(SentenceTree tree, TimeMark mark) {
    return mark.kind() == TimeMark.Kind.BY && is(tree, mark)
        ? mark.back().filter(PartialDate.OfYear.class::isInstance).map(year -> "by " + year)
        : Optional.empty();
  }

  private static boolean is(SentenceTree tree, TimeMark mark) {
    return mark.first() == mark.last() && tree.lower(mark.first()).equals("then");
  }

  /** Remembers what a sentence has named. */
  void leave(SentenceTree tree, SentenceTimes here) {
    List<TimeMark> named =
        here.marks().stream().filter(mark -> !mark.isAside() && !is(tree, mark)).toList();
    if (!named.isEmpty()) {
      left = here.value(named.getLast().asTime()).isPresent() ? SENTENCES : 0;
    } else {
      left--;
    }
  }
}
