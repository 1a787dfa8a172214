package org.annals.fact;

import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * Tells whether a sentence names a body only as that which somebody comes from: "joins the company
 * from Acme as finance director".
 */
final class MovedFrom {
  private static final Set<String> MOVING =
      Set.of(
          "arrive",
          "bring",
          "come",
          "hire",
          "join",
          "lure",
          "move",
          "poach",
          "recruit",
          "transfer");

  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> MOVED = Set.of("nsubj", "nsubj:pass", "obj");

  private MovedFrom() {}

  /** Whether the subject moves, and the body stands behind "from". */
  static boolean isOne(SentenceTree tree, Statement statement) {
    List<Integer> bodies = Ends.in(tree, statement.object());
    return !bodies.isEmpty()
        && bodies.stream().allMatch(body -> isSource(tree, body, statement.subject()));
  }

  private static boolean isSource(SentenceTree tree, int body, Value who) {
    int at = body;
    while (at != SentenceTree.ROOT && !tree.isA(at, "obl")) {
      at = tree.isA(at, "nsubj") || tree.isA(at, "obj") ? SentenceTree.ROOT : tree.head(at);
    }
    if (at == SentenceTree.ROOT || !tree.hasChild(at, "case", FROM)) {
      return false;
    }
    int verb = tree.head(at);
    return MOVING.contains(tree.lemma(verb))
        && Ends.in(tree, who).stream().anyMatch(word -> isMoved(tree, word, verb));
  }

  private static boolean isMoved(SentenceTree tree, int word, int verb) {
    int name = PastTies.named(tree, word);
    return tree.head(name) == verb && MOVED.contains(tree.relation(name));
  }
}
