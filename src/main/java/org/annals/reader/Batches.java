package org.annals.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which sequences are computed side by side, so that least is computed: those that are shorter than
 * the longest of their batch are padded, and each batch costs something of its own.
 */
final class Batches {
  /** The most pieces of a batch, padding included; a longer sequence stands alone. */
  static final int MOST = 512;

  /** What a batch costs beside its pieces, in pieces. */
  private static final int OWN = 16;

  private Batches() {}

  /**
   * Behind which sequence each batch ends, in their order, by dynamic programming.
   *
   * @param lengths in pieces, the shortest first
   */
  static List<Integer> ends(List<Integer> lengths) {
    int count = lengths.size();
    long[] least = new long[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(least, Long.MAX_VALUE);
    least[0] = 0;
    for (int end = 1; end <= count; end++) {
      int longest = lengths.get(end - 1);
      for (int start = end - 1; start >= 0 && fits(end - start, longest); start--) {
        long cost = least[start] + OWN + (long) (end - start) * longest;
        if (cost < least[end]) {
          least[end] = cost;
          from[end] = start;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = count; end > 0; end = from[end]) {
      ends.addFirst(end);
    }
    return ends;
  }

  private static boolean fits(int sequences, int longest) {
    return sequences == 1 || sequences * longest <= MOST;
  }
}
