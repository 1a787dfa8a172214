package org.annals.event;

import java.util.Set;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.tree.SentenceTree;

/**
 * What somebody has bound himself, or is bound, not to do: "has undertaken not to sell the mill".
 */
final class NotToBeDone {
  private static final Set<String> NOT = Set.of("not");

  private NotToBeDone() {}

  static boolean is(SentenceTree tree, int verb, Stance stance) {
    return stance.polarity() == Polarity.DENIED
        && stance.modality() == Modality.PLANNED
        && tree.isA(verb, "xcomp")
        && tree.hasChild(verb, "advmod", NOT)
        && Governors.subject(tree, verb).isPresent();
  }
}
