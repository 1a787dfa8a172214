package org.annals.tree;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annals.entity.Entity;

/** Trees in which a test says what completes a word, as a network would. */
public final class BridgedTrees {
  private BridgedTrees() {}

  /**
   * The same trees, in which one word has a bridge.
   *
   * @param word as the text has it
   * @param name of what completes it
   */
  public static List<SentenceTree> with(
      List<SentenceTree> trees,
      String word,
      Bridge.Relation relation,
      String name,
      double confidence) {
    Entity entity =
        trees.stream()
            .flatMap(tree -> tree.referents().stream())
            .map(Referent::entity)
            .filter(one -> one.label().equals(name))
            .findFirst()
            .orElseThrow();
    Bridge bridge = new Bridge(relation, entity, confidence);
    return trees.stream().map(tree -> with(tree, word, bridge)).toList();
  }

  private static SentenceTree with(SentenceTree tree, String word, Bridge bridge) {
    return IntStream.range(0, tree.size())
        .filter(at -> tree.surface(at).equals(word))
        .boxed()
        .findFirst()
        .map(at -> tree.with(tree.anaphora().withBridges(Map.of(at, List.of(bridge)))))
        .orElse(tree);
  }
}
