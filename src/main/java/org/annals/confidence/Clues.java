package org.annals.confidence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for or against a fact, by names that a reader understands, and how often each holds.
 */
final class Clues {
  private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98};

  /** Often enough: more of the same says no more. */
  private static final int MOST = 3;

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  /** Takes one in. */
  void add(String clue) {
    counts.merge(clue, 1, (before, more) -> Math.min(MOST, before + more));
  }

  /** Takes one in where it holds. */
  void add(String clue, boolean holds) {
    if (holds) {
      add(clue);
    }
  }

  /** Takes in each step that a probability reaches: "agent by the network, at least 0.8". */
  void steps(String clue, double share) {
    for (double step : STEPS) {
      add(clue + ", at least " + step, share >= step);
    }
  }

  /** Takes in each step that a number reaches: "label, words, at least 8". */
  void steps(String clue, int number, int... steps) {
    for (int step : steps) {
      add(clue + ", at least " + step, number >= step);
    }
  }

  /** All of them, in the order of their names. */
  SortedMap<String, Integer> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }
}
