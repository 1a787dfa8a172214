package org.annals.train;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was found rightly, found wrongly and missed, by class. */
final class Tally {
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Compares two sets of the same class. */
  <T> void add(String className, Set<T> gold, Set<T> found) {
    Set<T> both = new HashSet<>(gold);
    both.retainAll(found);
    int[] count = counts.computeIfAbsent(className, _ -> new int[3]);
    count[0] += both.size();
    count[1] += found.size() - both.size();
    count[2] += gold.size() - both.size();
  }

  private static double f1(int[] count) {
    return count[0] == 0 ? 0 : 2.0 * count[0] / (2 * count[0] + count[1] + count[2]);
  }

  /** F1 over all classes together. */
  double micro() {
    int[] sum = new int[3];
    counts.values().forEach(count -> {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += count[i];
      }
    });
    return f1(sum);
  }

  /** The mean of the F1 of the classes. */
  double mean() {
    return counts.values().stream().mapToDouble(Tally::f1).average().orElse(0);
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder("micro %.3f, mean %.3f".formatted(micro(), mean()));
    counts.forEach(
        (name, count) ->
            text.append(
                "; %s %.3f (P %.3f R %.3f, %d)"
                    .formatted(
                        name,
                        f1(count),
                        share(count[0], count[1]),
                        share(count[0], count[2]),
                        count[0] + count[2])));
    return text.toString();
  }

  private static double share(int right, int other) {
    return right == 0 ? 0 : right / (double) (right + other);
  }
}
