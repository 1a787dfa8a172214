package org.annals.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the weights of clues that choose one of several, by gradient descent with momentum. */
final class WeightDescent<C extends Enum<C>> {
  private static final double MOMENTUM = 0.9;
  private static final double PENALTY = 2;
  private static final double LEAST_SHARE = 1e-12;

  private final Class<C> clues;
  private final int rounds;
  private final double rate;

  /** For these clues, in so many rounds with steps of this length. */
  WeightDescent(Class<C> clues, int rounds, double rate) {
    this.clues = clues;
    this.rounds = rounds;
    this.rate = rate;
  }

  /** Several of which some are right, by what speaks for each of them. */
  record Example<C>(List<Map<C, Double>> clues, List<Boolean> right) {}

  Map<C, Double> weights(List<Example<C>> cases) {
    Map<C, Double> weights = new EnumMap<>(clues);
    Map<C, Double> speed = new EnumMap<>(clues);
    for (int round = 0; round < rounds && !cases.isEmpty(); round++) {
      Map<C, Double> gradient = gradient(cases, weights);
      for (C clue : clues.getEnumConstants()) {
        double weight = weights.getOrDefault(clue, 0.0);
        double slope = (gradient.getOrDefault(clue, 0.0) + PENALTY * weight) / cases.size();
        double step = MOMENTUM * speed.getOrDefault(clue, 0.0) - rate * slope;
        speed.put(clue, step);
        weights.put(clue, weight + step);
      }
    }
    return weights;
  }

  /** Of the negative logarithm of the probability that all which is right has together. */
  private Map<C, Double> gradient(List<Example<C>> cases, Map<C, Double> weights) {
    Map<C, Double> gradient = new EnumMap<>(clues);
    for (Example<C> one : cases) {
      List<Double> all =
          ClueWeights.shares(
              one.clues().stream().map(each -> ClueWeights.score(weights, each)).toList());
      double right = 0;
      for (int i = 0; i < all.size(); i++) {
        right += one.right().get(i) ? all.get(i) : 0;
      }
      for (int i = 0; i < all.size(); i++) {
        double share = one.right().get(i) ? all.get(i) / Math.max(right, LEAST_SHARE) : 0;
        double error = all.get(i) - share;
        one.clues()
            .get(i)
            .forEach((clue, much) -> gradient.merge(clue, error * much, Double::sum));
      }
    }
    return gradient;
  }

  /** The lines of the table that the program reads, its head among them. */
  List<String> table(List<String> columns, List<Map<C, Double>> weights) {
    List<String> lines = new ArrayList<>(List.of("clue\t" + String.join("\t", columns)));
    for (C clue : clues.getEnumConstants()) {
      StringBuilder line = new StringBuilder(clue.name());
      for (Map<C, Double> ofKind : weights) {
        line.append(String.format(Locale.ROOT, "\t%.3f", ofKind.getOrDefault(clue, 0.0)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** How many of those given are right, by the least probability. */
  static String shares(double[] least, int[] given, int[] right) {
    StringBuilder shares = new StringBuilder();
    for (int i = 0; i < least.length; i++) {
      shares.append(
          String.format(Locale.ROOT, ", %.2f: %d of %d right", least[i], right[i], given[i]));
    }
    return shares.toString();
  }
}
