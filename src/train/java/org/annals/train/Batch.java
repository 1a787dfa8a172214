package org.annals.train;

import java.util.List;
import java.util.Random;
import org.annals.reader.CaseShape;
import org.annals.reader.PieceSequence;

/**
 * Examples side by side, padded to the longest, as arrays in row order.
 *
 * @param rows how many examples
 * @param width pieces of the longest
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
record Batch(List<Example> examples, int rows, int width, int[] pieces, int[] cases) {
  private static final double HIDDEN = 0.08;
  private static final double RECASED = 0.08;

  /** As they are. */
  static Batch of(List<Example> examples) {
    int width = examples.stream().mapToInt(Example::length).max().orElse(1);
    int[] pieces = new int[examples.size() * width];
    int[] cases = new int[examples.size() * width];
    for (int row = 0; row < examples.size(); row++) {
      PieceSequence sequence = examples.get(row).sequence();
      System.arraycopy(sequence.pieces(), 0, pieces, row * width, sequence.length());
      System.arraycopy(sequence.cases(), 0, cases, row * width, sequence.length());
    }
    return new Batch(examples, examples.size(), width, pieces, cases);
  }

  /**
   * With some pieces hidden, so that names are read by what surrounds them, and some sentences in
   * capitals or small letters throughout, as headlines and messages are.
   */
  Batch disturbed(Random random, int mask) {
    int[] some = pieces.clone();
    int[] other = cases.clone();
    for (int row = 0; row < rows; row++) {
      int length = examples.get(row).length();
      for (int at = 1; at < length - 1; at++) {
        if (random.nextDouble() < HIDDEN) {
          some[row * width + at] = mask;
        }
      }
      if (random.nextDouble() < RECASED) {
        recase(other, row * width + 1, row * width + length - 1, random.nextInt(3));
      }
    }
    return new Batch(examples, rows, width, some, other);
  }

  private static void recase(int[] cases, int from, int to, int how) {
    CaseShape shape = List.of(CaseShape.UPPER, CaseShape.LOWER, CaseShape.TITLE).get(how);
    for (int at = from; at < to; at++) {
      CaseShape old = CaseShape.numbered(cases[at]);
      boolean letters =
          switch (old) {
            case LOWER, TITLE, UPPER, MIXED -> true;
            case INITIAL -> shape == CaseShape.LOWER;
            case SPECIAL, NUMBER, LETTERS_AND_DIGITS, MARK -> false;
          };
      boolean acronym = shape == CaseShape.TITLE && old != CaseShape.LOWER;
      if (letters && !acronym) {
        cases[at] = shape.number();
      }
    }
  }
}
