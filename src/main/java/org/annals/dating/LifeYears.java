package org.annals.dating;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells the years of a life in brackets: "a dancer who sang in Leeds (d. 1990)". */
final class LifeYears {
  private static final Set<String> SIGNS = Set.of("b", "b.", "d", "d.", "born", "died");

  private LifeYears() {}

  /**
   * Whether a time is such a year.
   *
   * @param first word of the time
   */
  static boolean is(SentenceTree tree, int first) {
    int sign = tree.lower(first - 1).equals(".") ? first - 2 : first - 1;
    return SIGNS.contains(tree.lower(sign)) && tree.lower(sign - 1).equals("(");
  }
}
