package org.annals.reader;

import java.util.Arrays;
import java.util.List;
import org.annals.text.Span;

/** Says which unit stands for each word: the first that lies in it and stands for none before. */
public final class Anchors {
  /** A word that has no unit of its own, as the second half of "gonna". */
  public static final int NONE = -1;

  private Anchors() {}

  /** For each word, in order, the place of its unit, or {@link #NONE}. */
  public static int[] of(List<Unit> units, List<Span> words) {
    int[] anchors = new int[words.size()];
    Arrays.fill(anchors, NONE);
    int next = 0;
    for (int i = 0; i < anchors.length; i++) {
      while (next < units.size() && units.get(next).span().end() <= words.get(i).start()) {
        next++;
      }
      if (next < units.size() && units.get(next).span().overlaps(words.get(i))) {
        anchors[i] = next++;
      }
    }
    return anchors;
  }
}
