package org.annals.tree;

import java.util.Set;

/** Sees "at last" where the network gives "last" to the noun behind it: "at last the king came". */
final class AtLast {
  private static final Set<String> WORDS = Set.of("last", "first", "once", "least");
  private static final Set<String> OF_NOUN = Set.of("amod", "det", "compound", "advmod");

  private final Draft draft;

  /** A mender of one sentence. */
  AtLast(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such words on the clause. */
  void mend() {
    for (int word = 1; word + 1 < draft.size(); word++) {
      if (draft.lower(word - 1).equals("at")
          && WORDS.contains(draft.lower(word))
          && OF_NOUN.contains(draft.relation(word))
          && draft.head(word) > word
          && draft.isName(word + 1)) {
        int clause = draft.clause(draft.head(word));
        if (clause >= 0) {
          draft.hang(word, clause, "obl");
          draft.hang(word - 1, word, "case");
        }
      }
    }
  }
}
