package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/** Reads what somebody said or did more than once: "she liked to say that", "used to teach". */
public final class OftenSaid {
  private static final Set<String> OFTEN = Set.of("liked", "loved", "used");
  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl");

  private OftenSaid() {}

  /** The word that says how often it was said or done; none where no such word does. */
  public static Optional<Integer> above(SentenceTree tree, int saying) {
    int above = tree.head(saying);
    boolean isOften =
        above != SentenceTree.ROOT
            && above < saying
            && CLAUSES.contains(tree.relation(saying))
            && OFTEN.contains(tree.lower(above))
            && tree.hasChild(saying, "mark", Set.of("to"))
            && (isUsedTo(tree, above)
                || tree.children(saying).stream().anyMatch(said -> tree.isA(said, "ccomp")));
    return isOften ? Optional.of(above) : Optional.empty();
  }

  /** "Used to teach", but not "was used to teach", "used the hall to teach". */
  private static boolean isUsedTo(SentenceTree tree, int word) {
    return tree.lower(word).equals("used")
        && tree.lower(word + 1).equals("to")
        && tree.children(word, Set.of("aux", "aux:pass", "cop")).isEmpty();
  }
}
