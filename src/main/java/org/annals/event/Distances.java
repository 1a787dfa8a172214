package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.quantity.Quantity;
import org.annals.tree.SentenceTree;

/** Finds lengths of a way that only say where in a race or on a road something happens. */
final class Distances {
  private static final Set<String> UNITS =
      Set.of("kilometer", "meter", "mile", "yard", "foot", "lap", "furlong");
  private static final Set<String> LAPS = Set.of("laps", "lap", "holes", "furlongs", "overs");

  private Distances() {}

  /**
   * "30km from the finish, Anna Berg fell", "after 200km she gave up": before the subject of the
   * verb.
   *
   * @param top the word of the quantity that the others hang on
   */
  static boolean isWhere(SentenceTree tree, int verb, int top, Quantity quantity) {
    boolean isLength =
        UNITS.contains(quantity.unit())
            || (quantity.unit().isEmpty() && LAPS.contains(quantity.counted()));
    return isLength
        && top < verb
        && !Governors.SUBJECTS.contains(tree.relation(top))
        && Governors.subject(tree, verb).filter(subject -> subject > top).isPresent();
  }

  /** "Limit" in "a 12-mile fishing limit", for the noun that a measure stands before. */
  static int whole(SentenceTree tree, int noun) {
    return noun != SentenceTree.ROOT && tree.isA(noun, "compound") ? tree.head(noun) : noun;
  }
}
