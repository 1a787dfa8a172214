package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.tree.SentenceTree;

/**
 * Finds the time of what somebody tries to prevent and that yet happens: "on Friday they tried to
 * stop officers from taking away ten men who were arrested".
 */
final class Prevented {
  private static final Set<String> HARMING =
      Set.of("arrest", "detain", "seize", "capture", "evict", "deport", "hold");

  private static final int MOST = 4;

  private Prevented() {}

  /** The expression that opens the sentence about the attempt. */
  static Optional<TimeMark> of(SentenceTree tree, SentenceTimes times, int verb) {
    int from = isHarm(tree, verb) ? tree.head(tree.head(verb)) : SentenceTree.ROOT;
    return from != SentenceTree.ROOT && tree.hasChild(from, "mark", Set.of("from"))
        ? ofAttempt(tree, times, from)
        : Optional.empty();
  }

  private static boolean isHarm(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl")
        && HARMING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && Tense.of(tree, verb) == Tense.PAST;
  }

  private static Optional<TimeMark> ofAttempt(SentenceTree tree, SentenceTimes times, int from) {
    int top = from;
    for (int steps = 0; steps < MOST && !Clauses.isTop(tree, top); steps++) {
      top = tree.head(top);
    }
    int root = top;
    return Clauses.isTop(tree, root) && Tense.of(tree, root) == Tense.PAST
        ? times.on(List.of(root)).filter(mark -> mark.isWhen() && times.isAtTheHead(mark, root))
        : Optional.empty();
  }
}
