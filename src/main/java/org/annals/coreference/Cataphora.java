package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Pronouns that stand before what they stand for: "In his speech, Berg praised Oslo". */
final class Cataphora {
  private static final Set<String> FRONTED = Set.of("obl", "advcl", "nmod", "obl:unmarked");
  private static final Set<String> PRAISE =
      Set.of("memory", "honor", "honour", "absence", "place", "name", "behalf", "stead");
  private static final int DEEPEST = 12;

  private Cataphora() {}

  /** "In his honor, Berg ..." is of somebody else. */
  private static boolean isOfPraise(SentenceTree tree, int word) {
    return PRAISE.contains(tree.lower(word)) && tree.isA(word, "obl");
  }

  /**
   * The main subject that follows, when the pronoun stands in a phrase before it that has no
   * subject of its own, and so speaks of that of the sentence.
   */
  static Optional<Integer> subject(SentenceTree tree, int pronoun) {
    int at = pronoun;
    for (int i = 0; i < DEEPEST; i++) {
      int head = tree.head(at);
      if (head == SentenceTree.ROOT || tree.isA(at, "nsubj") || tree.isA(at, "ccomp")) {
        return Optional.empty();
      }
      Optional<Integer> subject =
          tree.children(head).stream().filter(c -> tree.isA(c, "nsubj")).findFirst();
      if (isOfPraise(tree, at)) {
        return Optional.empty();
      }
      if (subject.isPresent()) {
        boolean isFronted = FRONTED.contains(tree.relation(at)) && head > at;
        return subject.filter(s -> isFronted && s > pronoun);
      }
      at = head;
    }
    return Optional.empty();
  }
}
