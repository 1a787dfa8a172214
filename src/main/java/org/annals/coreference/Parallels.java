package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * Says whose the second of two relatives is who are told one after the other: "His father, Bo, was
 * a clerk; his mother, Mia, sold cloth" speaks of one person's parents.
 */
final class Parallels {
  private static final List<Set<String>> KIN =
      List.of(
          Set.of("father", "mother", "stepfather", "stepmother", "parents"),
          Set.of("brother", "sister", "brothers", "sisters"),
          Set.of("grandfather", "grandmother", "grandparents"));

  private static final Set<String> JOINED = Set.of("conj", "parataxis");

  private Parallels() {}

  /**
   * Whom a pronoun before a noun for a relative stands for.
   *
   * @param before what its sentence has spoken of before it
   */
  static Optional<Antecedent> of(SentenceTree tree, int pronoun, List<Occurrence> before) {
    int relative = tree.head(pronoun);
    if (!tree.isA(pronoun, "nmod:poss") || !isJoined(tree, relative)) {
      return Optional.empty();
    }
    return before.stream()
        .filter(other -> tree.lower(other.word()).equals(tree.lower(pronoun)))
        .filter(other -> tree.isA(other.word(), "nmod:poss"))
        .filter(other -> areParallel(tree, tree.head(other.word()), relative))
        .map(Occurrence::who)
        .findFirst();
  }

  private static boolean isJoined(SentenceTree tree, int relative) {
    return relative != SentenceTree.ROOT
        && tree.isA(relative, "nsubj")
        && JOINED.contains(tree.relation(tree.head(relative)));
  }

  private static boolean areParallel(SentenceTree tree, int first, int second) {
    return tree.isA(first, "nsubj")
        && first < second
        && !tree.lower(first).equals(tree.lower(second))
        && KIN.stream()
            .anyMatch(kin -> kin.contains(tree.lower(first)) && kin.contains(tree.lower(second)));
  }
}
