package org.annals.reader;

import java.util.Arrays;

/**
 * Finds the best tree: every word has one head, one word hangs on the root, and no head hangs on
 * its own words (Chu and Liu 1965, Edmonds 1967).
 */
final class TreeDecoder {
  private static final float NEVER = -1e9f;

  private TreeDecoder() {}

  /**
   * The heads of words 1 to n, in a tree whose root is 0.
   *
   * @param scores how well a word (row) hangs on a head (column); row 0 is not looked at
   * @return for each word its head; the first entry is -1
   */
  static int[] heads(float[][] scores) {
    float[][] own = new float[scores.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] = scores[i].clone();
      own[i][i] = NEVER;
    }
    int[] heads = span(own);
    int root = 0;
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      if (heads[word] == 0) {
        roots++;
        root = root == 0 || margin(own[word]) > margin(own[root]) ? word : root;
      }
    }
    if (roots > 1) {
      for (int word = 1; word < heads.length; word++) {
        own[word][0] = word == root ? own[word][0] : NEVER;
      }
      heads = span(own);
    }
    return heads;
  }

  /** How much better the root is than any word. */
  private static float margin(float[] row) {
    float best = NEVER;
    for (int i = 1; i < row.length; i++) {
      best = Math.max(best, row[i]);
    }
    return row[0] - best;
  }

  private static int[] span(float[][] scores) {
    int[] heads = new int[scores.length];
    heads[0] = -1;
    for (int word = 1; word < heads.length; word++) {
      heads[word] = top(scores[word]);
    }
    boolean[] cycle = cycle(heads);
    if (cycle.length == 0) {
      return heads;
    }
    return expand(scores, heads, cycle);
  }

  /** The words of a circle, or an array of length 0. */
  private static boolean[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at > 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at > 0 && seen[at] == start) {
        boolean[] cycle = new boolean[heads.length];
        for (int on = at; !cycle[on]; on = heads[on]) {
          cycle[on] = true;
        }
        return cycle;
      }
    }
    return new boolean[0];
  }

  /** Takes the circle for one word, solves that, and opens the circle where the solution enters. */
  private static int[] expand(float[][] scores, int[] heads, boolean[] cycle) {
    int[] outside = new int[heads.length];
    int count = 0;
    for (int i = 0; i < heads.length; i++) {
      if (!cycle[i]) {
        outside[count++] = i;
      }
    }
    int whole = count;
    float[][] less = new float[count + 1][count + 1];
    int[] entered = new int[count];
    int[] left = new int[count];
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < count; k++) {
        less[i][k] = scores[outside[i]][outside[k]];
      }
      entered[i] = entry(scores, heads, cycle, outside[i]);
      less[whole][i] = scores[entered[i]][outside[i]] - scores[entered[i]][heads[entered[i]]];
      left[i] = bestHead(scores[outside[i]], cycle);
      less[i][whole] = scores[outside[i]][left[i]];
    }
    Arrays.fill(less[0], NEVER);
    less[whole][whole] = NEVER;
    int[] solved = span(less);
    int[] all = heads.clone();
    for (int i = 1; i < count; i++) {
      all[outside[i]] = solved[i] == whole ? left[i] : outside[solved[i]];
    }
    int from = solved[whole];
    all[entered[from]] = outside[from];
    return all;
  }

  /** The word of the circle that would best hang on this head instead of on the circle. */
  private static int entry(float[][] scores, int[] heads, boolean[] cycle, int head) {
    int best = -1;
    float most = Float.NEGATIVE_INFINITY;
    for (int word = 1; word < cycle.length; word++) {
      float gain = cycle[word] ? scores[word][head] - scores[word][heads[word]] : 0;
      if (cycle[word] && gain > most) {
        most = gain;
        best = word;
      }
    }
    return best;
  }

  private static int bestHead(float[] row, boolean[] cycle) {
    int best = -1;
    for (int head = 0; head < cycle.length; head++) {
      if (cycle[head] && (best < 0 || row[head] > row[best])) {
        best = head;
      }
    }
    return best;
  }

  private static int top(float[] row) {
    int top = 0;
    for (int i = 1; i < row.length; i++) {
      top = row[i] > row[top] ? i : top;
    }
    return top;
  }
}
