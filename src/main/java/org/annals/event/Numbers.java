package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.quantity.Quantity;
import org.annals.tree.SentenceTree;

/** Says which quantities of a sentence belong to an event. */
final class Numbers {
  private Numbers() {}

  /** Of those who take part, of the happening itself ("3,000 arrests"), and sums beside it. */
  static List<Quantity> of(
      SentenceTree tree, Told told, ArgumentFinder.Fillers fillers, List<Quantity> counted) {
    return counted.stream().filter(q -> belongs(tree, told, fillers, q)).toList();
  }

  private static boolean belongs(
      SentenceTree tree, Told told, ArgumentFinder.Fillers fillers, Quantity quantity) {
    int head = quantity.head();
    if (head == told.head()) {
      return true;
    }
    if (fillers.agents().contains(head) || fillers.patients().contains(head)) {
      return true;
    }
    boolean sum = !quantity.unit().isEmpty();
    return sum
        && Governors.of(tree, told.head()).contains(tree.head(head))
        && Set.of("obj", "obl", "nmod", "obl:unmarked").contains(tree.relation(head));
  }
}
