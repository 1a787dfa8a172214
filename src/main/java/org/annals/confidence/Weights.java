package org.annals.confidence;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.annals.text.DataFile;

/**
 * How much each clue speaks for a fact, in log-odds: a logistic regression. A clue of which nothing
 * is known weighs nothing.
 */
final class Weights {
  private static final String FILE = "/confidence/facts.tsv";

  private final Map<String, Double> byClue;

  Weights(Map<String, Double> byClue) {
    this.byClue = Map.copyOf(byClue);
  }

  /** Those that travel with the program. */
  static Weights load() {
    Map<String, Double> byClue = new HashMap<>();
    for (String line : DataFile.lines(FILE)) {
      String[] cells = line.split("\t", -1);
      byClue.put(cells[0], Double.valueOf(cells[1]));
    }
    return new Weights(byClue);
  }

  /** How likely it is that a fact with these clues has no false part. */
  double probability(SortedMap<String, Integer> counts) {
    double score = 0;
    for (Map.Entry<String, Integer> clue : counts.entrySet()) {
      score += clue.getValue() * byClue.getOrDefault(clue.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
