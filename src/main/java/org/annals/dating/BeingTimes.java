package org.annals.dating;

import org.annals.tree.SentenceTree;
import org.annals.trigger.Being;

/** Keeps the time of one clause from what another one says that something is. */
final class BeingTimes {
  private BeingTimes() {}

  /** "He died in 1949, and the skis are in the museum": the time is of the clause before. */
  static boolean areOfOthers(SentenceTree tree, SentenceTimes times, int word) {
    return (tree.isA(word, "conj") || tree.isA(word, "parataxis"))
        && Being.subject(tree, word).isPresent()
        && times.marks().stream().noneMatch(mark -> mark.hangsOn(word));
  }
}
