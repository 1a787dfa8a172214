package org.annals.name;

import java.util.List;

/**
 * A stretch of pieces that is a known name.
 *
 * @param length the number of pieces
 * @param readings what it may mean, the likeliest first; never empty
 */
public record Match(int length, List<Reading> readings) {
  public Match {
    readings = List.copyOf(readings);
  }

  /** What it most likely means. */
  public Reading best() {
    return readings.getFirst();
  }
}
