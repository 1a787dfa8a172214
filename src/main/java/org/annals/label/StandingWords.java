package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * How it stands with what a noun tells: "the sale is on condition that the doors open", "the merger
 * is subject to the approval of the shareholders".
 */
final class StandingWords {
  private static final int LONGEST = 120;
  private static final Set<String> CASES = Set.of("on", "under", "in", "against", "for", "without");
  private static final Set<String> TERMS =
      Set.of(
          "condition",
          "terms",
          "protest",
          "return",
          "exchange",
          "revenge",
          "retaliation",
          "response",
          "breach",
          "favour",
          "favor",
          "honour",
          "honor",
          "memory",
          "aid",
          "doubt",
          "view",
          "law",
          "control",
          "threat",
          "suspicion",
          "understanding",
          "basis",
          "grounds");

  private static final Set<String> TO = Set.of("subject", "due", "contrary");

  private StandingWords() {}

  /** The words of the predicate whose subject the noun is. */
  static Optional<String> of(SentenceTree tree, int noun) {
    int said = tree.head(noun);
    boolean isSubject =
        tree.isA(noun, "nsubj")
            && said > noun
            && tree.pos(noun) == PartOfSpeech.NOUN
            && tree.child(said, "cop").isPresent();
    return isSubject
        ? first(tree, said).flatMap(first -> PhraseText.whole(tree, said, first, LONGEST))
        : Optional.empty();
  }

  private static Optional<Integer> first(SentenceTree tree, int said) {
    if (TO.contains(tree.lower(said)) && tree.lower(said + 1).equals("to")) {
      return Optional.of(said);
    }
    return tree.children(said, Set.of("case")).stream()
        .filter(word -> word < said && CASES.contains(tree.lower(word)))
        .filter(_ -> TERMS.contains(tree.lower(said)))
        .findFirst();
  }
}
