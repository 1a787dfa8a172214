package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What a verb says somebody or something is, becomes or is let do: "found the building unsafe",
 * "went bankrupt", "stopped paying its staff".
 */
final class Complements {
  private static final int LONGEST = 120;
  private static final Set<PartOfSpeech> SAYING =
      Set.of(PartOfSpeech.ADJ, PartOfSpeech.VERB, PartOfSpeech.ADV);

  private Complements() {}

  /** Its words; none where a conjunction or a subject of its own opens it. */
  static Optional<String> of(SentenceTree tree, int verb, int complement) {
    int first = first(tree, complement);
    boolean isOpened =
        first <= verb
            || !tree.children(complement, Set.of("mark", "case", "cop", "aux")).isEmpty()
            || tree.lower(first - 1).equals(",")
            || tree.lower(complement).equals("same"); // "all the same"
    if (isOpened || !SAYING.contains(tree.pos(complement))) {
      return Optional.empty();
    }
    return PhraseText.whole(tree, complement, first, LONGEST);
  }

  private static int first(SentenceTree tree, int complement) {
    return tree.children(complement, Governors.SUBJECTS).stream()
        .filter(subject -> subject < complement)
        .findFirst()
        .map(subject -> subject + 1)
        .orElseGet(() -> Governors.firstBelow(tree, complement));
  }
}
