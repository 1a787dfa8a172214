package org.annals.fact;

import java.util.Map;

/** Tells which of several a text speaks of far more than of any other. */
final class Foremost {
  private static final int CLEARLY = 2;

  private Foremost() {}

  /**
   * Whether it comes up at least twice as often as any other.
   *
   * @param counts how often each comes up
   */
  static <K> boolean is(K one, Map<K, ? extends Number> counts) {
    long own = counts.containsKey(one) ? counts.get(one).longValue() : 0;
    return counts.entrySet().stream()
        .allMatch(
            other -> other.getKey().equals(one) || own >= CLEARLY * other.getValue().longValue());
  }
}
