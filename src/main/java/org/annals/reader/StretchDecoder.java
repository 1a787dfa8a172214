package org.annals.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.annals.text.Span;

/**
 * Turns the scores of BIO tags into stretches: the likeliest sequence in which nothing goes on that
 * has not begun (Viterbi), where the tags of all classes of one group count together. Which class
 * of its group a stretch has is decided afterwards, over all its units.
 */
final class StretchDecoder {
  private static final int OUTSIDE = 0;

  private final List<String> classes;
  private final int[] groupOf;
  private final List<String> groups;

  /** Decodes these tags; the function says to which group a class belongs. */
  StretchDecoder(TagSet tags, Function<String, String> group) {
    this.classes = tags.classes();
    this.groups = new ArrayList<>();
    this.groupOf = new int[classes.size()];
    for (int i = 0; i < groupOf.length; i++) {
      String name = group.apply(classes.get(i));
      if (!groups.contains(name)) {
        groups.add(name);
      }
      groupOf[i] = groups.indexOf(name);
    }
  }

  /**
   * The stretches of a sentence.
   *
   * @param scores one row a unit
   * @param offset where the scores of these tags begin in a row
   */
  List<Stretch> decode(List<Unit> units, float[][] scores, int offset) {
    return decode(units, scores, offset, 1);
  }

  /**
   * The stretches of a sentence, where it is easier to see any than the network finds it.
   *
   * @param outside what the probability to be outside of all is taken times: below 1 for more
   *     stretches, whose own probabilities stay those that the network sees
   */
  List<Stretch> decode(List<Unit> units, float[][] scores, int offset, double outside) {
    double[][] single = single(units, scores, offset);
    double[][] grouped = grouped(single);
    return stretches(units, single, grouped, path(grouped, outside));
  }

  /** How likely any stretch is; the same arguments as for {@link #decode}. */
  StretchProbabilities probabilities(List<Unit> units, float[][] scores, int offset) {
    return new StretchProbabilities(units, grouped(single(units, scores, offset)), groups);
  }

  /** Both at once, which turns the scores into probabilities once. */
  Decoded decodeWithProbabilities(List<Unit> units, float[][] scores, int offset) {
    double[][] single = single(units, scores, offset);
    double[][] grouped = grouped(single);
    return new Decoded(
        stretches(units, single, grouped, path(grouped, 1)),
        new StretchProbabilities(units, grouped, groups));
  }

  /** The stretches of a sentence, and how likely any other would be. */
  record Decoded(List<Stretch> stretches, StretchProbabilities probabilities) {}

  private double[][] single(List<Unit> units, float[][] scores, int offset) {
    double[][] single = new double[units.size()][];
    for (int i = 0; i < single.length; i++) {
      single[i] = probabilities(scores[i], offset);
    }
    return single;
  }

  private double[][] grouped(double[][] single) {
    double[][] grouped = new double[single.length][];
    for (int i = 0; i < single.length; i++) {
      grouped[i] = group(single[i]);
    }
    return grouped;
  }

  private List<Stretch> stretches(
      List<Unit> units, double[][] single, double[][] grouped, int[] path) {
    List<Stretch> stretches = new ArrayList<>();
    for (int from = 0; from < path.length; from++) {
      if (isBegin(path[from])) {
        int to = from + 1;
        while (to < path.length && path[to] == path[from] + 1) {
          to++;
        }
        Span span = new Span(units.get(from).span().start(), units.get(to - 1).span().end());
        int group = (path[from] - 1) / 2;
        stretches.add(
            new Stretch(span, best(single, from, to, group), probability(grouped, path, from, to)));
      }
    }
    return stretches;
  }

  private double[] probabilities(float[] row, int offset) {
    int size = 1 + 2 * classes.size();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, row[offset + i]);
    }
    double[] exponents = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      exponents[i] = Math.exp(row[offset + i] - most);
      sum += exponents[i];
    }
    for (int i = 0; i < size; i++) {
      exponents[i] /= sum;
    }
    return exponents;
  }

  /** Outside, then begin and inside of each group. */
  private double[] group(double[] single) {
    double[] grouped = new double[1 + 2 * groups.size()];
    grouped[OUTSIDE] = single[OUTSIDE];
    for (int i = 0; i < groupOf.length; i++) {
      grouped[1 + 2 * groupOf[i]] += single[1 + 2 * i];
      grouped[2 + 2 * groupOf[i]] += single[2 + 2 * i];
    }
    return grouped;
  }

  private static boolean isBegin(int state) {
    return state % 2 == 1;
  }

  private static boolean goesOn(int state) {
    return state != OUTSIDE && !isBegin(state);
  }

  private static int[] path(double[][] grouped, double outside) {
    if (grouped.length == 0) {
      return new int[0];
    }
    int states = grouped[0].length;
    int[][] from = new int[grouped.length][states];
    double[] best = new double[states];
    for (int state = 0; state < states; state++) {
      best[state] =
          goesOn(state) ? Double.NEGATIVE_INFINITY : log(weighed(grouped[0], state, outside));
    }
    for (int i = 1; i < grouped.length; i++) {
      best = next(best, grouped[i], outside, from[i]);
    }
    int[] path = new int[grouped.length];
    path[path.length - 1] = top(best);
    for (int i = path.length - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  private static double weighed(double[] probabilities, int state, double outside) {
    return state == OUTSIDE ? probabilities[state] * outside : probabilities[state];
  }

  private static double[] next(double[] best, double[] probabilities, double outside, int[] from) {
    double[] next = new double[best.length];
    int any = top(best);
    for (int state = 0; state < best.length; state++) {
      from[state] = any;
      if (goesOn(state)) {
        from[state] = best[state] >= best[state - 1] ? state : state - 1;
      }
      next[state] = best[from[state]] + log(weighed(probabilities, state, outside));
    }
    return next;
  }

  private static double log(double probability) {
    return Math.log(probability + 1e-12);
  }

  private static int top(double[] values) {
    int top = 0;
    for (int i = 1; i < values.length; i++) {
      top = values[i] > values[top] ? i : top;
    }
    return top;
  }

  private static double probability(double[][] grouped, int[] path, int from, int to) {
    double least = 1;
    for (int i = from; i < to; i++) {
      least = Math.min(least, grouped[i][path[i]]);
    }
    if (to < grouped.length) {
      least = Math.min(least, 1 - grouped[to][path[from] + 1]);
    }
    return Math.clamp(least, 0.0, 1.0);
  }

  private String best(double[][] single, int from, int to, int group) {
    double[] mass = new double[classes.size()];
    for (int i = from; i < to; i++) {
      for (int c = 0; c < mass.length; c++) {
        mass[c] += groupOf[c] == group ? single[i][1 + 2 * c] + single[i][2 + 2 * c] : -1;
      }
    }
    return classes.get(top(mass));
  }
}
