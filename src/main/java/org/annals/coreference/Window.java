package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.DocumentPieces.Range;
import org.annals.reader.ContextReader;

/**
 * As many sentences as the network reads at once: the opening of the document, some that were read
 * before, and new ones. All numbers are pieces of the document.
 *
 * @param opening the end of the opening
 * @param from the first piece behind the opening
 * @param fresh the first piece that no window before has
 * @param end behind the last piece
 */
record Window(int opening, int from, int fresh, int end) {
  /** How many pieces of those read before go along. */
  private static final int BACK = 170;

  /** How many pieces of the opening go along. */
  private static final int OPENING = 64;

  /**
   * The windows of a document in their order; each piece is fresh in one of them, but for the end
   * of a sentence that is too long.
   *
   * @param starts where its sentences start, and behind the last one
   */
  static List<Window> of(List<Integer> starts) {
    int sentences = starts.size() - 1;
    int opening = 0;
    while (opening < sentences && starts.get(opening + 1) <= OPENING) {
      opening++;
    }
    List<Window> windows = new ArrayList<>();
    int done = 0;
    while (done < sentences) {
      int start = done;
      while (start > 0 && starts.get(done) - starts.get(start - 1) <= BACK) {
        start--;
      }
      int head = starts.get(Math.min(opening, start));
      int end = start;
      while (end < sentences
          && head + starts.get(end + 1) - starts.get(start) <= ContextReader.LONGEST) {
        end++;
      }
      if (end <= done) {
        windows.add(tooLong(starts.get(done), starts.get(done + 1)));
        done++;
      } else {
        windows.add(new Window(head, starts.get(start), starts.get(done), starts.get(end)));
        done = end;
      }
    }
    return windows;
  }

  private static Window tooLong(int start, int end) {
    return new Window(0, start, start, Math.min(end, start + ContextReader.LONGEST));
  }

  /** The pieces in it in their order. */
  IntStream pieces() {
    return IntStream.concat(IntStream.range(0, opening), IntStream.range(from, end));
  }

  /** The row of a piece; nothing where it is not in it. */
  OptionalInt row(int piece) {
    if (piece < opening) {
      return OptionalInt.of(piece);
    }
    return piece >= from && piece < end
        ? OptionalInt.of(opening + piece - from)
        : OptionalInt.empty();
  }

  boolean has(Range range) {
    return row(range.first()).isPresent() && row(range.last()).isPresent();
  }

  /** Puts in the rows of the first and the last of some pieces that it has. */
  void addTo(Set<Integer> rows, Range range) {
    row(range.first()).ifPresent(rows::add);
    row(range.last()).ifPresent(rows::add);
  }

  boolean isFresh(Range range) {
    return range.first() >= fresh && range.first() < end;
  }
}
