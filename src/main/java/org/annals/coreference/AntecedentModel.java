package org.annals.coreference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How likely it is that a word stands for each of those for which it may: a log-linear model over
 * {@link Clue}, as of Denis and Baldridge, "Specialized models and ranking for coreference
 * resolution" (EMNLP 2008), with one set of weights for each kind of word.
 */
final class AntecedentModel {
  private static final String FILE = "/coreference/antecedents.tsv";

  private final Map<Anaphor.Kind, Map<Clue, Double>> weights;

  AntecedentModel(Map<Anaphor.Kind, Map<Clue, Double>> weights) {
    this.weights = new EnumMap<>(weights);
  }

  /** A model that finds all of them as likely, so that nothing is answered by it. */
  static AntecedentModel undecided() {
    Map<Anaphor.Kind, Map<Clue, Double>> weights = new EnumMap<>(Anaphor.Kind.class);
    EnumSet.allOf(Anaphor.Kind.class).forEach(kind -> weights.put(kind, Map.of()));
    return new AntecedentModel(weights);
  }

  /** The model that travels with the program; every clue must have its line. */
  static AntecedentModel load() {
    Map<Anaphor.Kind, Map<Clue, Double>> weights = new EnumMap<>(Anaphor.Kind.class);
    ClueWeights.read(FILE, Clue.class)
        .forEach((column, ofKind) -> weights.put(kind(column), ofKind));
    return new AntecedentModel(weights);
  }

  private static Anaphor.Kind kind(String column) {
    return Anaphor.Kind.valueOf(column.replace(' ', '_').toUpperCase(Locale.ROOT));
  }

  /** The name that a kind has in the table. */
  static String column(Anaphor.Kind kind) {
    return kind.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** The probabilities of several, one of which is right, in their order; they add up to 1. */
  List<Double> probabilities(Anaphor.Kind kind, List<Choice> choices) {
    Map<Clue, Double> ofKind = Objects.requireNonNull(weights.get(kind));
    return ClueWeights.shares(choices.stream().map(choice -> choice.score(ofKind)).toList());
  }
}
