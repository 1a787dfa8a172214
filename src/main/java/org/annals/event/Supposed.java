package org.annals.event;

import java.util.Set;
import org.annals.clause.Tense;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/**
 * Tells what is of no one time and of nobody in particular: what stands in the subject of what
 * would follow ("people being denied care won't make it cheaper"), and what is said of all that
 * ever was ("only a handful have ever been convicted").
 */
final class Supposed {
  private static final Set<String> ABOVE = Set.of("acl", "conj", "advcl");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass");
  private static final int FAR = 4;

  private Supposed() {}

  /** Whether a telling is only of that. */
  static boolean is(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return candidate.participants().keys().isEmpty()
        && !Denials.is(candidate.told())
        && (isOfAllTimes(tree, head) || isOfWhatFollows(tree, head));
  }

  private static boolean isOfAllTimes(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "advmod", Set.of("ever")) && Tense.of(tree, verb).isOver();
  }

  private static boolean isOfWhatFollows(SentenceTree tree, int verb) {
    boolean isBeingDone =
        tree.children(verb, HELPERS).stream().anyMatch(aux -> tree.lower(aux).equals("being"));
    int at = verb;
    for (int step = 0; isBeingDone && step < FAR && at != SentenceTree.ROOT; step++) {
      if (SUBJECTS.contains(tree.relation(at))) {
        return tree.children(at, Set.of("det")).isEmpty() && isOpen(tree, tree.head(at));
      }
      at = ABOVE.contains(tree.relation(at)) ? tree.head(at) : SentenceTree.ROOT;
    }
    return false;
  }

  private static boolean isOpen(SentenceTree tree, int verb) {
    Tense tense = Tense.of(tree, verb);
    return tense == Tense.OPEN || (tense == Tense.FUTURE && Denied.is(tree, verb));
  }
}
