package org.annals.trigger;

import org.annals.tree.SentenceTree;

/** Finds verbs that tell of what somebody did or was for a while, in whatever way they tell it. */
final class OnceTold {
  private OnceTold() {}

  /** Whether the verb tells of it. */
  static boolean is(SentenceTree tree, int verb) {
    return PresentDoings.is(tree, verb)
        || Staying.is(tree, verb)
        || PastStates.is(tree, verb)
        || ReducedDoings.is(tree, verb)
        || OverTime.is(tree, verb)
        || Results.is(tree, verb);
  }
}
