package org.annals.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.tree.SemanticRoles.Argument;
import org.annals.tree.SemanticRoles.Role;

/** Trees as a network would have read their roles that it has not. */
public final class RoleTrees {
  private RoleTrees() {}

  /** The same trees, in which a predicate tells a fact with this probability. */
  public static List<SentenceTree> telling(
      List<SentenceTree> trees, String predicate, double probability) {
    return trees.stream()
        .map(
            tree -> {
              int at = word(tree, predicate);
              Map<Integer, Double> told = new HashMap<>(tree.roles().predicates());
              told.put(at, probability);
              return at < 0 ? tree : tree.with(new SemanticRoles(told, tree.roles().arguments()));
            })
        .toList();
  }

  /** The same trees, in which a word takes part in what another tells with this probability. */
  public static List<SentenceTree> taking(
      List<SentenceTree> trees, String predicate, String word, Role role, double probability) {
    return trees.stream()
        .map(
            tree -> {
              int at = word(tree, predicate);
              Map<Argument, Double> known = new HashMap<>(tree.roles().arguments());
              known.put(new Argument(at, word(tree, word), role), probability);
              return at < 0 ? tree : tree.with(new SemanticRoles(tree.roles().predicates(), known));
            })
        .toList();
  }

  private static int word(SentenceTree tree, String surface) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.surface(word).equals(surface)) {
        return word;
      }
    }
    return -1;
  }
}
