package org.annals.reader;

import java.util.List;
import org.annals.text.Span;

/**
 * How likely the network takes any stretch of a sentence for a name, not only those that it chose.
 */
public final class StretchProbabilities {
  /** A sentence of which the network has said nothing. */
  public static final StretchProbabilities NONE =
      new StretchProbabilities(List.of(), new double[0][], List.of());

  private final int[] starts;
  private final int[] ends;
  private final float[][] grouped;
  private final List<String> groups;

  /**
   * Of these units.
   *
   * @param grouped one row a unit: outside, then begin and inside of each group
   */
  StretchProbabilities(List<Unit> units, double[][] grouped, List<String> groups) {
    this.starts = units.stream().mapToInt(unit -> unit.span().start()).toArray();
    this.ends = units.stream().mapToInt(unit -> unit.span().end()).toArray();
    this.grouped = new float[grouped.length][];
    for (int i = 0; i < grouped.length; i++) {
      this.grouped[i] = new float[grouped[i].length];
      for (int k = 0; k < grouped[i].length; k++) {
        this.grouped[i][k] = (float) grouped[i][k];
      }
    }
    this.groups = groups;
  }

  /** That exactly this stretch is one of this group; 0 where no unit lies in it. */
  public double of(Span stretch, String group) {
    int number = groups.indexOf(group);
    int at = 0;
    while (at < starts.length && ends[at] <= stretch.start()) {
      at++;
    }
    if (number < 0 || at == starts.length || starts[at] >= stretch.end()) {
      return 0;
    }
    double least = grouped[at][1 + 2 * number];
    for (at++; at < starts.length && starts[at] < stretch.end(); at++) {
      least = Math.min(least, grouped[at][2 + 2 * number]);
    }
    return at < starts.length ? Math.min(least, 1 - grouped[at][2 + 2 * number]) : least;
  }
}
