package org.annals.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A fact that readers have judged, with a confidence of it.
 *
 * @param confidence from 0 to 1
 */
public record Measured(JudgedFact fact, double confidence) {
  private static final double[] LEAST = {0.95, 0.9, 0.85, 0.8, 0.7};
  private static final int STEPS = 10;
  private static final double FURTHEST = 3;
  private static final double EXACT = 1e-4;

  /** All of these facts, weighed. */
  static List<Measured> by(Weights weights, List<JudgedFact> facts) {
    return facts.stream()
        .filter(JudgedFact::isRead)
        .map(fact -> new Measured(fact, weights.probability(fact.clues())))
        .toList();
  }

  /** All of these facts with the confidence of their rules. */
  public static List<Measured> before(List<JudgedFact> facts) {
    return facts.stream()
        .filter(JudgedFact::isRead)
        .map(fact -> new Measured(fact, fact.before()))
        .toList();
  }

  /** How well the confidence of facts tells the right from the false, and what it means. */
  public static List<String> report(String name, List<Measured> all) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %d facts, no false part %.3f, mean confidence %.3f, area under the curve %.3f,"
                + " expected calibration error %.3f",
            name,
            all.size(),
            mean(all, Measured::faultless),
            mean(all, Measured::confidence),
            area(all),
            calibrationError(all)));
    for (double least : LEAST) {
      List<Measured> some = all.stream().filter(one -> one.confidence() >= least).toList();
      lines.add(
          String.format(
              Locale.ROOT,
              "  from %.2f: %d facts (%.0f %%), no false part %.3f, right in every way %.3f",
              least,
              some.size(),
              100.0 * some.size() / all.size(),
              mean(some, Measured::faultless),
              mean(some, one -> one.fact().verdict().equals("right") ? 1 : 0)));
    }
    return lines;
  }

  /**
   * What must be added to the log-odds of these facts for their mean to be a share.
   *
   * @param share from 0 to 1
   */
  public static double shift(List<Measured> all, double share) {
    double low = -FURTHEST;
    double high = FURTHEST;
    while (high - low > EXACT) {
      double middle = (low + high) / 2;
      if (mean(all, one -> one.shifted(middle)) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double shifted(double shift) {
    return 1 / (1 + (1 - confidence) / confidence * Math.exp(-shift));
  }

  private double faultless() {
    return fact.hasNoFalsePart() ? 1 : 0;
  }

  private static double mean(List<Measured> all, ToDoubleFunction<Measured> value) {
    return all.stream().mapToDouble(value).average().orElse(0);
  }

  /** How often a fact without a false part has more than one with one; a tie counts half. */
  static double area(List<Measured> all) {
    List<Measured> rising =
        all.stream().sorted(Comparator.comparingDouble(Measured::confidence)).toList();
    double right = all.stream().filter(one -> one.fact().hasNoFalsePart()).count();
    double ranks = 0;
    for (int from = 0; from < rising.size(); ) {
      int to = from;
      int good = 0;
      while (to < rising.size() && rising.get(to).confidence() == rising.get(from).confidence()) {
        good += rising.get(to++).fact().hasNoFalsePart() ? 1 : 0;
      }
      ranks += good * (from + to + 1) / 2.0;
      from = to;
    }
    return (ranks - right * (right + 1) / 2) / (right * (all.size() - right));
  }

  /** How far confidence and share of right facts lie apart, in the mean over ten steps. */
  static double calibrationError(List<Measured> all) {
    double error = 0;
    for (int step = 0; step < STEPS; step++) {
      int at = step;
      List<Measured> some =
          all.stream()
              .filter(one -> Math.min(STEPS - 1, (int) (one.confidence() * STEPS)) == at)
              .toList();
      double apart = mean(some, Measured::confidence) - mean(some, Measured::faultless);
      error += Math.abs(apart) * some.size() / all.size();
    }
    return error;
  }
}
