package org.annals.coreference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.text.DataFile;

/** What log-linear models that choose one of several have in common: tables, scores and shares. */
final class ClueWeights {
  private ClueWeights() {}

  /**
   * The weights of a table by the head of their column; every clue must have its line.
   *
   * @param clues all that the lines are for
   */
  static <C extends Enum<C>> Map<String, Map<C, Double>> read(String file, Class<C> clues) {
    List<String[]> table = DataFile.lines(file).stream().map(line -> line.split("\t", -1)).toList();
    Map<String, Map<C, Double>> weights = new LinkedHashMap<>();
    for (int column = 1; column < table.getFirst().length; column++) {
      Map<C, Double> ofKind = new EnumMap<>(clues);
      for (String[] cells : table.subList(1, table.size())) {
        ofKind.put(Enum.valueOf(clues, cells[0]), Double.valueOf(cells[column]));
      }
      EnumSet<C> missing = EnumSet.allOf(clues);
      missing.removeAll(ofKind.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalStateException(file + " has no weight for " + missing);
      }
      weights.put(table.getFirst()[column], ofKind);
    }
    return weights;
  }

  /** The sum of what speaks for one, weighted. */
  static <C extends Enum<C>> double score(Map<C, Double> weights, Map<C, Double> clues) {
    double score = 0;
    for (Map.Entry<C, Double> clue : clues.entrySet()) {
      score += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
    return score;
  }

  /** The probabilities of several, one of which is right, by their scores; they add up to 1. */
  static List<Double> shares(List<Double> scores) {
    double most = Collections.max(scores);
    List<Double> shares = scores.stream().map(score -> Math.exp(score - most)).toList();
    double sum = shares.stream().mapToDouble(share -> share).sum();
    return shares.stream().map(share -> share / sum).toList();
  }
}
