package org.annals.dating;

import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/** Dates of what is told by the way, from which a story does not go on. */
final class DescribedTimes {
  private static final Set<String> BY_THE_WAY =
      Set.of("acl", "acl:relcl", "advcl", "appos", "ccomp");
  private static final Set<Tense> TO_COME = Set.of(Tense.FUTURE, Tense.OPEN);

  private static final Set<String> PRO_VERBS = Set.of("had", "did", "was", "were", "have");
  private static final Set<String> LIKE = Set.of("as", "like", "than");

  private DescribedTimes() {}

  /**
   * What is known behind a date beside the story: "in 1990 Acme, founded in 1920, moved to Leeds;
   * two years later it failed" is reckoned from 1990.
   */
  static TimeContext behind(
      SentenceTree tree, TimeMark mark, TimeContext context, PartialDate date) {
    boolean isBeside =
        mark.isOwn() || (!mark.anchors().isEmpty() && isByTheWay(tree, mark.anchors().getFirst()));
    if (!isBeside || mark.anchors().isEmpty()) {
      return context.afterAside(date);
    }
    return isToCome(tree, mark) && context.told().isPresent() ? context : behind(context, date);
  }

  /** "As she had in 1984", "as they did in 1926": of another time that is like this one. */
  static boolean isCompared(SentenceTree tree, TimeMark mark) {
    int verb = mark.anchor();
    return verb >= 0
        && PRO_VERBS.contains(tree.lower(verb))
        && tree.isA(verb, "advcl")
        && tree.children(verb).stream().anyMatch(word -> LIKE.contains(tree.lower(word)))
        && tree.children(verb, Set.of("obj", "xcomp", "aux")).isEmpty();
  }

  /** Whether what an expression tells was still to come: "would last until 2000". */
  static boolean isToCome(SentenceTree tree, TimeMark mark) {
    return !mark.anchors().isEmpty()
        && TO_COME.contains(Tense.of(tree, Clauses.head(tree, mark.anchors().getFirst())));
  }

  private static boolean isByTheWay(SentenceTree tree, int word) {
    int at = word;
    while (at != SentenceTree.ROOT && !BY_THE_WAY.contains(tree.relation(at))) {
      at = tree.head(at);
    }
    return at != SentenceTree.ROOT;
  }

  /** What is known behind a date within a description, which does not lead back. */
  static TimeContext behind(TimeContext context, PartialDate date) {
    boolean isBack = context.told().filter(story -> story.year() > date.year()).isPresent();
    return isBack ? context : context.afterAside(date);
  }
}
