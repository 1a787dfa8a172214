package org.annals.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of a table out among its columns: short ones get what they need, and long ones
 * divide the rest by how much stands in them, so that their cells grow to about the same height.
 */
final class ColumnWidths {
  private static final int NARROWEST = 8;

  /** Up to which width cells and words are kept whole, tried in turn until the columns fit. */
  private static final int[] KEPT = {40, 20, 12, NARROWEST};

  /** Long words are kept whole only where they leave this share of the room to the rest. */
  private static final double LEFT_BY_LONG_WORDS = 0.33;

  private final int[] needed;
  private final int[] words;
  private final double[] mean;

  ColumnWidths(List<String> header, String[][] rows) {
    int columns = header.size();
    needed = new int[columns];
    words = new int[columns];
    mean = new double[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      var lengths = Arrays.stream(rows).mapToInt(row -> row[column].length()).summaryStatistics();
      needed[i] = Math.max(header.get(i).length(), lengths.getCount() == 0 ? 0 : lengths.getMax());
      words[i] = Arrays.stream(rows).mapToInt(row -> longestWord(row[column])).max().orElse(0);
      mean[i] = Math.max(1, lengths.getAverage());
    }
  }

  /** Words are broken only when nothing else helps. */
  private static int longestWord(String cell) {
    return Arrays.stream(cell.split(" ")).mapToInt(String::length).max().orElse(0);
  }

  /** The width of each column so that together they take this room, or as little more as can be. */
  int[] fit(int room) {
    int[] widths = needed.clone();
    int[] least = least(room);
    boolean[] settled = new boolean[widths.length];
    boolean again = true;
    while (again && Arrays.stream(widths).sum() > room) {
      again = share(widths, settled, least, room);
    }
    return widths;
  }

  private int[] least(int room) {
    int[] least = needed;
    for (int kept : KEPT) {
      least =
          IntStream.range(0, needed.length)
              .map(i -> needed[i] <= kept ? needed[i] : Math.clamp(words[i], NARROWEST, kept))
              .toArray();
      double available = kept == KEPT[0] ? room * (1 - LEFT_BY_LONG_WORDS) : room;
      if (Arrays.stream(least).sum() <= available) {
        return least;
      }
    }
    return least;
  }

  /** Divides the room among the columns not yet settled; says whether that settled another one. */
  private boolean share(int[] widths, boolean[] settled, int[] least, int room) {
    double rest = room;
    double weight = 0;
    for (int i = 0; i < widths.length; i++) {
      rest -= settled[i] ? widths[i] : 0;
      weight += settled[i] ? 0 : mean[i];
    }
    boolean another = false;
    for (int i = 0; i < widths.length; i++) {
      if (!settled[i]) {
        int fair = (int) (rest * mean[i] / weight);
        widths[i] = Math.max(least[i], Math.min(needed[i], fair));
        settled[i] = fair >= needed[i] || fair <= least[i];
        another |= settled[i];
      }
    }
    return another;
  }
}
