package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What is said or decided in something that is given at a time and place: "in a talk held in Lima
 * in 1961 she argued", "at a meeting called in Bonn".
 */
public final class Given {
  private static final Set<String> GIVING =
      Set.of(
          "given",
          "held",
          "delivered",
          "published",
          "issued",
          "printed",
          "broadcast",
          "convened",
          "called",
          "recorded",
          "staged",
          "organised",
          "organized");

  private static final Set<String> AT_WHICH = Set.of("in", "at", "during");

  private Given() {}

  /** Whether a noun that a preposition joins to its verb is of that kind. */
  public static boolean is(SentenceTree tree, int noun) {
    return participle(tree, noun).isPresent();
  }

  /** The participle behind such a noun. */
  public static Optional<Integer> participle(SentenceTree tree, int noun) {
    boolean isWhere =
        tree.isA(noun, "obl")
            && tree.pos(noun) == PartOfSpeech.NOUN
            && tree.hasChild(noun, "case", AT_WHICH);
    return isWhere
        ? tree.children(noun, Set.of("acl")).stream()
            .filter(given -> given == noun + 1 && GIVING.contains(tree.lower(given)))
            .findFirst()
        : Optional.empty();
  }
}
