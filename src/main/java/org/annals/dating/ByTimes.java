package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.tree.SentenceTree;

/** Tells the times by which something had happened, nobody knows when: "by 1910 it had moved". */
final class ByTimes {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private ByTimes() {}

  /**
   * Whether an expression is such a time.
   *
   * @param before the word before it
   * @param head its own head
   */
  static boolean is(SentenceTree tree, int before, int head) {
    int above = head < 0 ? SentenceTree.ROOT : tree.head(head);
    return above != SentenceTree.ROOT
        && isBy(tree, before, above)
        && Tense.of(tree, Clauses.head(tree, above)) == Tense.PAST_PERFECT;
  }

  /**
   * "By 1910 it had moved and was making boats": it did so then. "By 1910 it made boats and had
   * moved": at some time before.
   */
  static TimeMark shared(SentenceTree tree, TimeMark mark, Tense tense) {
    return mark.kind() == TimeMark.Kind.BY && tense == Tense.PAST
        ? mark.asTime()
        : isBefore(tree, mark, tense) ? mark.unknown() : mark;
  }

  /** Whether what had been done by a time stands beside what was so then. */
  static boolean isBefore(SentenceTree tree, TimeMark mark, Tense tense) {
    return tense == Tense.PAST_PERFECT && BY.contains(tree.lower(mark.first() - 1));
  }

  /** The verb that one joins which tells of the same time before: "had moved and sold the mill". */
  static Optional<Integer> joinedTo(SentenceTree tree, int verb) {
    return Optional.of(verb)
        .filter(joined -> tree.isA(joined, "conj"))
        .map(tree::head)
        .filter(above -> Tense.of(tree, above) == Tense.PAST_PERFECT)
        .filter(_ -> tree.children(verb, SUBJECTS).isEmpty());
  }

  /** The verb that one joins which tells of what was so by then: "made boats and had moved". */
  static Optional<Integer> joinedBefore(SentenceTree tree, int verb) {
    return Optional.of(verb)
        .filter(joined -> tree.isA(joined, "conj"))
        .filter(joined -> Tense.of(tree, joined) == Tense.PAST_PERFECT)
        .map(tree::head)
        .filter(above -> Tense.of(tree, above) == Tense.PAST)
        .filter(_ -> tree.children(verb, SUBJECTS).isEmpty());
  }

  /** "By 1910", "by early 1910", "by the end of 1910". */
  private static boolean isBy(SentenceTree tree, int before, int above) {
    int at = before;
    while (at > 0 && tree.isA(at, "amod")) {
      at--;
    }
    return switch (tree.lower(at)) {
      case "by" -> true;
      case "of" -> tree.hasChild(above, "case", BY);
      default -> false;
    };
  }
}
