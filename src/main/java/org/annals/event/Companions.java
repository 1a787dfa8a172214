package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Finds those with whom somebody does something, where "together" or "along" says so. */
final class Companions {
  static final Set<String> TOGETHER = Set.of("together", "along", "jointly");
  private static final Set<String> HANGING = Set.of("obl", "nmod", "obl:agent");

  private Companions() {}

  /** "Anna Berg, along with Bo Li, opened": those whose words hang on the one who does it. */
  static List<Integer> of(SentenceTree tree, int doer) {
    return tree.children(doer, HANGING).stream().filter(word -> isBeside(tree, word)).toList();
  }

  /** "Was founded by Anna Berg together with Bo Li": those who do what is done. */
  static List<Integer> ofPassive(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl:agent")).stream()
        .flatMap(
            doer ->
                tree.children(verb, Set.of("obl")).stream()
                    .filter(word -> word > doer && isBeside(tree, word)))
        .toList();
  }

  private static boolean isBeside(SentenceTree tree, int word) {
    return tree.children(word, Set.of("case")).stream()
        .anyMatch(
            mark -> tree.lower(mark).equals("with") && TOGETHER.contains(tree.lower(mark - 1)));
  }
}
