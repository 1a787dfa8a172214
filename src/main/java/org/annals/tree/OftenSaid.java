package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/** Reads what somebody said more than once: "she liked to say that", "used to say that". */
public final class OftenSaid {
  private static final Set<String> OFTEN = Set.of("liked", "loved", "used");
  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl");

  private OftenSaid() {}

  /** The word that says how often a verb of saying was said; none where no such word does. */
  public static Optional<Integer> above(SentenceTree tree, int saying) {
    int above = tree.head(saying);
    boolean isOften =
        above != SentenceTree.ROOT
            && above < saying
            && CLAUSES.contains(tree.relation(saying))
            && OFTEN.contains(tree.lower(above))
            && tree.hasChild(saying, "mark", Set.of("to"))
            && tree.children(saying).stream().anyMatch(said -> tree.isA(said, "ccomp"));
    return isOften ? Optional.of(above) : Optional.empty();
  }
}
