package org.annals.reader;

import java.util.Arrays;
import java.util.List;

/**
 * What the network sees of a sentence: pieces between an opening and a closing one.
 *
 * @param pieces ids in the vocabulary
 * @param cases numbers of {@link CaseShape}, one a piece
 * @param first for each unit, where its first piece stands; the network's answer for a unit is read
 *     there
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record PieceSequence(int[] pieces, int[] cases, int[] first) {
  /** The most pieces of a sequence; a longer sentence is read in parts. */
  public static final int LONGEST = 256;

  /** The pieces of these units, which must fit; see {@link #fitting}. */
  public static PieceSequence of(List<Unit> units, WordPieces vocabulary) {
    int[] pieces = new int[LONGEST];
    int[] cases = new int[LONGEST];
    int[] first = new int[units.size()];
    int count = 0;
    pieces[count++] = vocabulary.opening();
    for (int i = 0; i < units.size(); i++) {
      first[i] = count;
      int shape = CaseShape.of(units.get(i).surface()).number();
      for (int piece : vocabulary.of(units.get(i).surface())) {
        pieces[count] = piece;
        cases[count++] = shape;
      }
    }
    pieces[count++] = vocabulary.closing();
    return new PieceSequence(Arrays.copyOf(pieces, count), Arrays.copyOf(cases, count), first);
  }

  /** How many of the units from this one on fit into a sequence; at least one. */
  public static int fitting(List<Unit> units, int from, WordPieces vocabulary) {
    int room = LONGEST - 2;
    int to = from;
    while (to < units.size()) {
      room -= vocabulary.of(units.get(to).surface()).length;
      if (room < 0) {
        break;
      }
      to++;
    }
    return Math.max(1, to - from);
  }

  /** The number of pieces. */
  public int length() {
    return pieces.length;
  }
}
