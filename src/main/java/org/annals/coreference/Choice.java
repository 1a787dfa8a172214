package org.annals.coreference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One of those for which a word may stand, with what speaks for it. */
final class Choice {
  private final Optional<Antecedent> who;
  private final Map<Clue, Double> clues = new EnumMap<>(Clue.class);

  private Choice(Optional<Antecedent> who) {
    this.who = who;
  }

  static Choice of(Antecedent who) {
    return new Choice(Optional.of(who));
  }

  /** That the word stands for nothing that the text has named or described. */
  static Choice nothing() {
    return new Choice(Optional.empty());
  }

  /** Takes note of how much a clue speaks for it. */
  Choice with(Clue clue, double much) {
    if (much != 0) {
      clues.put(clue, much);
    }
    return this;
  }

  /** Takes note of a clue, where it speaks for it. */
  Choice with(Clue clue, boolean speaks) {
    return with(clue, speaks ? 1 : 0);
  }

  Optional<Antecedent> who() {
    return who;
  }

  boolean has(Clue clue) {
    return clues.containsKey(clue);
  }

  /** All that speaks for it, and how much. */
  Map<Clue, Double> clues() {
    return Collections.unmodifiableMap(clues);
  }

  /** The sum of what speaks for it, weighted. */
  double score(Map<Clue, Double> weights) {
    return ClueWeights.score(weights, clues);
  }
}
