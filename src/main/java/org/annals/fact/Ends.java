package org.annals.fact;

import java.util.List;
import org.annals.entity.EntityKey;
import org.annals.tree.SentenceTree;

/** The words of a sentence that stand for what a statement is about. */
final class Ends {
  private Ends() {}

  /** The head of each stretch that refers to it; none where it is words or a date. */
  static List<Integer> in(SentenceTree tree, Value value) {
    if (!(value instanceof Value.Of(var entity))) {
      return List.of();
    }
    EntityKey key = entity.key();
    return tree.referents().stream()
        .filter(referent -> referent.entity().key().equals(key))
        .map(referent -> tree.headOf(referent.span()))
        .filter(head -> head >= 0)
        .toList();
  }
}
