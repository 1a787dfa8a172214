package org.annals.coreference;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the one that is ahead of all others. */
final class Ranking {
  private Ranking() {}

  /**
   * The first.
   *
   * @param score its own
   * @param lead how many times the score of the next one it has; infinite where it is alone
   */
  record Best(Antecedent who, double score, double lead) {}

  /** The one with the highest score among those that are possible. */
  static Optional<Best> best(Map<Antecedent, Double> scores, Predicate<Antecedent> isPossible) {
    Antecedent best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<Antecedent, Double> entry : scores.entrySet()) {
      double score = isPossible.test(entry.getKey()) ? entry.getValue() : 0;
      if (score > first) {
        second = first;
        first = score;
        best = entry.getKey();
      } else {
        second = Math.max(second, score);
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(
            new Best(best, first, second == 0 ? Double.POSITIVE_INFINITY : first / second));
  }
}
