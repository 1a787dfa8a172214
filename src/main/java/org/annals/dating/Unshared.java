package org.annals.dating;

import java.util.Optional;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.tree.SentenceTree;

/** Tells clauses that do not happen at the time of the one above, though they stand beside it. */
final class Unshared {
  private Unshared() {}

  /** "Was founded in 2019 and has cost the town £3 million": since then. */
  static boolean isUpToNow(SentenceTree tree, Clauses clauses, int verb) {
    return tree.isA(verb, "conj")
        && clauses.tense(tree, verb) == Tense.PERFECT
        && clauses.tense(tree, tree.head(verb)) == Tense.PAST;
  }

  /** "Sold it in 2019 and left a year later, saying": said when he left. */
  static boolean isOfLater(SentenceTree tree, SentenceTimes times, TimeMark mark, int verb) {
    Optional<TimeMark> later =
        times.marks().stream()
            .filter(other -> other.isWhen() && !other.isAside())
            .filter(other -> other.first() > mark.last() && other.last() < verb)
            .filter(other -> !other.hangsOn(tree.head(verb)))
            .findFirst();
    return tree.isA(verb, "advcl") && verb > tree.head(verb) && later.isPresent();
  }
}
