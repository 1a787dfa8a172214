package org.annals.label;

import java.util.Set;
import org.annals.clause.Unresolved;
import org.annals.tree.SentenceTree;

/** Tells an "of them" that a label leaves out: "nine million of them". */
final class OfThem {
  /** "Is not one of them", "too dear for the smaller of them": nothing without it. */
  private static final Set<String> CHOSEN =
      Set.of("one", "any", "smaller", "larger", "bigger", "older", "younger", "other", "better");

  private OfThem() {}

  /** Whether a word begins it: nobody knows them, or the word before says who they are. */
  static boolean isLeftOut(SentenceTree tree, int word) {
    boolean isSaid = word > 0 && tree.anaphora().thing(word - 1).isPresent();
    return tree.lower(word).equals("of")
        && Unresolved.isPronoun(tree, word + 1)
        && (isSaid
            || (tree.lower(word + 1).equals("them") && !CHOSEN.contains(tree.lower(word - 1))));
  }
}
