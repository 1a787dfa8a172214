package org.annals.dating;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells the times of a life that have no article: "in retirement", "in old age". */
final class LifeTimes {
  private static final Set<String> AGES =
      Set.of(
          "adolescence",
          "adulthood",
          "boyhood",
          "childhood",
          "girlhood",
          "infancy",
          "retirement",
          "widowhood");

  private static final Set<String> PARTED = Set.of("age", "life");
  private static final Set<String> PARTS = Set.of("early", "later", "middle", "old");

  private LifeTimes() {}

  static boolean is(SentenceTree tree, int noun, String preposition) {
    boolean isPart = PARTED.contains(tree.lower(noun)) && tree.hasChild(noun, "amod", PARTS);
    return preposition.equals("in")
        && tree.child(noun, "det").isEmpty()
        && (isPart || AGES.contains(tree.lower(noun)));
  }
}
