package org.annals.fact;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Two words written great before an office, with an "and" between: "the Land and Sea leader". */
final class JoinedWords {
  private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "a");

  private final SentenceTree tree;

  JoinedWords(SentenceTree tree) {
    this.tree = tree;
  }

  /**
   * Where the words for an office begin.
   *
   * @param first the first of them as far as no other is joined to it
   * @param from the first of the title itself
   */
  int first(int first, int from) {
    int joint = from - 2;
    return first >= from - 1
            && joint > 1
            && tree.lower(joint).equals("and")
            && isGreat(joint + 1)
            && isGreat(joint - 1)
            && DETERMINERS.contains(tree.lower(joint - 2))
        ? joint - 1
        : first;
  }

  private boolean isGreat(int word) {
    return !tree.isInName(word) && Character.isUpperCase(tree.surface(word).codePointAt(0));
  }
}
