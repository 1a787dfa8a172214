package org.annals.coreference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.coreference.Backward.Kind;
import org.annals.text.DataFile;

/**
 * How likely "it" and "they" stand for each of those for which they may, or for none: a log-linear
 * model over {@link ThingClue}, as {@link AntecedentModel} is one for what has a name.
 */
final class ThingModel {
  private static final String FILE = "/coreference/things.tsv";

  private final Map<Kind, Map<ThingClue, Double>> weights;

  ThingModel(Map<Kind, Map<ThingClue, Double>> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model that travels with the program. */
  static ThingModel load() {
    List<String[]> table = DataFile.lines(FILE).stream().map(line -> line.split("\t", -1)).toList();
    Map<Kind, Map<ThingClue, Double>> weights = new EnumMap<>(Kind.class);
    for (int column = 1; column < table.getFirst().length; column++) {
      Map<ThingClue, Double> ofKind = new EnumMap<>(ThingClue.class);
      for (String[] cells : table.subList(1, table.size())) {
        ofKind.put(ThingClue.valueOf(cells[0]), Double.valueOf(cells[column]));
      }
      weights.put(Kind.valueOf(table.getFirst()[column]), ofKind);
    }
    return new ThingModel(weights);
  }

  /**
   * The probabilities of several, one of which is right, in their order; they add up to 1.
   *
   * @param all what speaks for each of them
   */
  List<Double> probabilities(Kind kind, List<Map<ThingClue, Double>> all) {
    Map<ThingClue, Double> ofKind = Objects.requireNonNull(weights.get(kind));
    List<Double> scores = all.stream().map(clues -> score(ofKind, clues)).toList();
    double most = Collections.max(scores);
    List<Double> shares = scores.stream().map(score -> Math.exp(score - most)).toList();
    double sum = shares.stream().mapToDouble(share -> share).sum();
    return shares.stream().map(share -> share / sum).toList();
  }

  private static double score(Map<ThingClue, Double> weights, Map<ThingClue, Double> clues) {
    double score = 0;
    for (Map.Entry<ThingClue, Double> clue : clues.entrySet()) {
      score += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
    return score;
  }
}
