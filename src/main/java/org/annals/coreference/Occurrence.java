package org.annals.coreference;

/**
 * A place of a sentence that speaks of something.
 *
 * @param word the head word
 * @param weight how much its part in the sentence makes it what the text is about; 1 for the
 *     subject of the main clause
 */
record Occurrence(Antecedent who, int word, double weight) {
  /** Whether it is what the sentence is about. */
  boolean isMainSubject() {
    return weight == 1;
  }

  /** The same place, now that it is known what it speaks of. */
  Occurrence of(Antecedent known) {
    return new Occurrence(known, word, weight);
  }

  /** The same, where something makes it count less. */
  Occurrence lessened(double share) {
    return new Occurrence(who, word, weight * share);
  }
}
