package org.annals.quantity;

import java.util.ArrayList;
import java.util.List;
import org.annals.tree.SentenceTree;

/**
 * Says of what country the dollars are that a bracket gives behind a sum of another currency: "38
 * million Fijian dollars ($17 million)" are those of the United States, wherever the text is at
 * home.
 */
final class BracketSums {
  private static final String DOLLAR = "dollar";
  private static final String USD = "USD";

  private BracketSums() {}

  /** The same quantities with the codes of their currencies. */
  static List<Quantity> coded(SentenceTree tree, List<Quantity> found, Homes homes) {
    List<Quantity> coded = new ArrayList<>();
    for (Quantity quantity : found) {
      boolean isOther =
          quantity.unit().equals(DOLLAR)
              && !coded.isEmpty()
              && isOfOther(coded.getLast())
              && isInBracket(tree, coded.getLast(), quantity);
      coded.add(quantity.in(isOther ? USD : homes.code(quantity.unit(), tree.text())));
    }
    return List.copyOf(coded);
  }

  private static boolean isOfOther(Quantity before) {
    return before.isCurrency() && !before.unit().equals(USD) && !before.unit().equals(DOLLAR);
  }

  private static boolean isInBracket(SentenceTree tree, Quantity before, Quantity quantity) {
    String between = tree.text().substring(before.span().end(), quantity.span().start());
    return between.strip().equals("(");
  }
}
