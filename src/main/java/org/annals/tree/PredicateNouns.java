package org.annals.tree;

import java.util.Set;

/** Mends nouns read as verbs behind a copula: "Ana Roe has been director since April". */
final class PredicateNouns {
  private static final Set<String> PASSIVE = Set.of("aux:pass");

  private final Draft draft;

  PredicateNouns(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 0; word < draft.size(); word++) {
      if (draft.isVerb(word)
          && draft.child(word, Set.of("cop")).isPresent()
          && draft.child(word, PASSIVE).isEmpty()
          && draft.lower(word).matches("\\p{L}+(?:or|er|ist|ian|man)")) {
        draft.noun(word);
        int noun = word;
        draft
            .children(word, Set.of("nsubj:pass"))
            .forEach(subject -> draft.hang(subject, noun, "nsubj"));
      }
    }
  }
}
