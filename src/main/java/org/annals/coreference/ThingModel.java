package org.annals.coreference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.coreference.Backward.Kind;

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
    Map<Kind, Map<ThingClue, Double>> weights = new EnumMap<>(Kind.class);
    ClueWeights.read(FILE, ThingClue.class)
        .forEach((kind, ofKind) -> weights.put(Kind.valueOf(kind), ofKind));
    return new ThingModel(weights);
  }

  /**
   * The probabilities of several, one of which is right, in their order; they add up to 1.
   *
   * @param all what speaks for each of them
   */
  List<Double> probabilities(Kind kind, List<Map<ThingClue, Double>> all) {
    Map<ThingClue, Double> ofKind = Objects.requireNonNull(weights.get(kind));
    return ClueWeights.shares(all.stream().map(clues -> ClueWeights.score(ofKind, clues)).toList());
  }
}
