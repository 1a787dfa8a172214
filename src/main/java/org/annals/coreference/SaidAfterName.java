package org.annals.coreference;

import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * Tells who speaks from what describes the name before: "she will write to Anna Berg, the mayor
 * said" makes no mayor of Anna Berg.
 */
final class SaidAfterName {
  private static final Set<String> SUBJECTS = Set.of("nsubj");

  private SaidAfterName() {}

  /** Whether a noun is the subject of the verb right behind it, which nothing parts from it. */
  static boolean isSubject(SentenceTree tree, int noun) {
    return noun >= 0
        && noun + 1 < tree.size()
        && SUBJECTS.contains(tree.relation(noun))
        && tree.head(noun) == noun + 1;
  }
}
