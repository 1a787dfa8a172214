package org.annals.attribution;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * "So afraid of her that he called the police": what came of it, and not what he feared. "So afraid
 * that he might fall" may be either.
 */
final class Outcomes {
  private static final Set<String> SO = Set.of("so");
  private static final Set<String> OPEN =
      Set.of("would", "will", "might", "may", "could", "can", "should");

  private Outcomes() {}

  static boolean isThat(SentenceTree tree, int clause, int adjective) {
    return tree.pos(adjective) == PartOfSpeech.ADJ
        && clause > adjective
        && tree.hasChild(adjective, "advmod", SO)
        && Grammar.hasThat(tree, clause)
        && !tree.hasChild(clause, "aux", OPEN);
  }
}
