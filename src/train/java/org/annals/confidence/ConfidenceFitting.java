package org.annals.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits how much each clue speaks for a fact, by logistic regression with a penalty on large
 * weights, on facts of which careful readers said whether a part of them is false.
 */
public final class ConfidenceFitting {
  private static final int ROUNDS = 600;
  private static final double RATE = 0.15;
  private static final double MOMENTUM = 0.95;
  private static final double PENALTY = 20;
  private static final int FOLDS = 10;
  private static final int LEAST_FACTS = 20;
  private static final double LEAST_WEIGHT = 0.005;

  /** What a fact is weighs nothing beside the others, so it is not held small. */
  private static final List<String> KINDS = List.of("event", "statement");

  private final List<JudgedFact> facts;

  /** With these facts; those that nobody has read tell nothing. */
  public ConfidenceFitting(List<JudgedFact> facts) {
    this.facts = facts.stream().filter(JudgedFact::isRead).toList();
  }

  /** A fact as numbers: the places of its clues in a row of weights, and how often each holds. */
  private static final class Row {
    private final int[] places;
    private final int[] counts;
    private final boolean isRight;

    Row(int[] places, int[] counts, boolean isRight) {
      this.places = places;
      this.counts = counts;
      this.isRight = isRight;
    }

    double probability(double[] weights) {
      double score = 0;
      for (int i = 0; i < places.length; i++) {
        score += counts[i] * weights[places[i]];
      }
      return 1 / (1 + Math.exp(-score));
    }
  }

  /**
   * The fitted weights.
   *
   * @param shift added to the log-odds of every fact
   */
  public SortedMap<String, Double> fit(double shift) {
    SortedMap<String, Double> weights = fit(facts);
    KINDS.forEach(kind -> weights.merge(kind, shift, Double::sum));
    return weights;
  }

  /** Other facts with the confidence that the fitted weights give them. */
  public List<Measured> measured(List<JudgedFact> others, double shift) {
    return Measured.by(new Weights(fit(shift)), others);
  }

  /** Each fact with the confidence that weights give it which have not seen its text. */
  public List<Measured> unseen() {
    List<Measured> all = new ArrayList<>();
    List<String> texts = facts.stream().map(JudgedFact::document).distinct().sorted().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Predicate<JudgedFact> isOut = fact -> texts.indexOf(fact.document()) % FOLDS == out;
      Weights weights = new Weights(fit(facts.stream().filter(isOut.negate()).toList()));
      all.addAll(Measured.by(weights, facts.stream().filter(isOut).toList()));
    }
    return all;
  }

  private static SortedMap<String, Double> fit(List<JudgedFact> facts) {
    Map<String, Long> often =
        facts.stream()
            .flatMap(fact -> fact.clues().keySet().stream())
            .collect(Collectors.groupingBy(clue -> clue, TreeMap::new, Collectors.counting()));
    List<String> clues =
        often.entrySet().stream()
            .filter(clue -> clue.getValue() >= LEAST_FACTS)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> places = new TreeMap<>();
    clues.forEach(clue -> places.put(clue, places.size()));
    double[] weights = descend(facts.stream().map(fact -> row(fact, places)).toList(), clues);
    SortedMap<String, Double> fitted = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
        fitted.put(clues.get(i), Double.valueOf(String.format(Locale.ROOT, "%.3f", weights[i])));
      }
    }
    return fitted;
  }

  private static Row row(JudgedFact fact, Map<String, Integer> places) {
    List<String> known = fact.clues().keySet().stream().filter(places::containsKey).toList();
    return new Row(
        known.stream().mapToInt(places::get).toArray(),
        known.stream().mapToInt(clue -> fact.clues().getOrDefault(clue, 0)).toArray(),
        fact.hasNoFalsePart());
  }

  private static double[] descend(List<Row> rows, List<String> clues) {
    double[] weights = new double[clues.size()];
    double[] speed = new double[clues.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(rows, weights);
      for (int i = 0; i < weights.length; i++) {
        double held = KINDS.contains(clues.get(i)) ? 0 : PENALTY * weights[i];
        speed[i] = MOMENTUM * speed[i] - RATE * (slope[i] + held) / rows.size();
        weights[i] += speed[i];
      }
    }
    return weights;
  }

  private static double[] slope(List<Row> rows, double[] weights) {
    double[] slope = new double[weights.length];
    for (Row row : rows) {
      double error = row.probability(weights) - (row.isRight ? 1 : 0);
      for (int i = 0; i < row.places.length; i++) {
        slope[row.places[i]] += error * row.counts[i];
      }
    }
    return slope;
  }
}
