package org.annals.train;

import java.util.Arrays;
import java.util.List;
import org.annals.reader.PieceSequence;
import org.annals.reader.Unit;

/**
 * A sentence with what some data set says of its units; what it does not say is left open.
 *
 * @param source the data set
 * @param names for each unit the set of tags that may be right, by its number in {@link Allowed};
 *     {@link Allowed#OPEN} where nothing is said
 * @param triggers likewise
 * @param reality likewise
 * @param parts likewise, at the first unit of each word
 * @param tree empty where the data set has none
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
record Example(
    String source,
    List<Unit> units,
    PieceSequence sequence,
    int[] names,
    int[] triggers,
    int[] reality,
    int[] parts,
    Tree tree) {

  /**
   * A dependency tree over units.
   *
   * @param heads for each unit the unit of its head, -1 for the root of the sentence, and {@link
   *     #NONE} where the unit does not begin a word
   * @param relations numbers of relations, one a unit
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
  record Tree(int[] heads, int[] relations) {
    static final int NONE = -2;
    static final int ROOT = -1;
    static final Tree EMPTY = new Tree(new int[0], new int[0]);

    boolean isEmpty() {
      return heads.length == 0;
    }
  }

  /** For each unit: nothing is said. */
  static int[] open(int units) {
    int[] open = new int[units];
    Arrays.fill(open, Allowed.OPEN);
    return open;
  }

  boolean hasTree() {
    return !tree.isEmpty();
  }

  /** Whether nothing is said but the syntax. */
  boolean isSyntaxAlone() {
    return hasTree()
        && Arrays.stream(names).allMatch(set -> set == Allowed.OPEN)
        && Arrays.stream(triggers).allMatch(set -> set == Allowed.OPEN);
  }

  int length() {
    return sequence.length();
  }
}
