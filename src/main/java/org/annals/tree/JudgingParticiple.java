package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network hangs on a noun what its verb goes on with: "the court struck down a
 * provision of the act, holding that it was void".
 */
final class JudgingParticiple {
  private static final Set<String> WORDS =
      Set.of("holding", "ruling", "finding", "concluding", "saying", "arguing", "adding");

  /** What only a body does: not what a law "that forbids it" does. */
  private static final Set<String> JUDGING = Set.of("holding", "ruling", "finding", "concluding");

  private final Draft draft;

  /** A mender of one sentence. */
  JudgingParticiple(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such participles on their verbs. */
  void mend() {
    for (int word = 1; word < draft.size(); word++) {
      boolean isOfClause =
          draft.relation(word).equals("advcl") && JUDGING.contains(draft.lower(word));
      if (WORDS.contains(draft.lower(word))
          && (isOfClause || draft.relation(word).equals("acl"))
          && draft.lower(word - 1).equals(",")
          && draft.lower(word + 1).equals("that")
          && draft.child(word, Set.of("ccomp")).isPresent()) {
        mend(word);
      }
    }
  }

  private void mend(int participle) {
    int at = draft.head(participle);
    while (at >= 0 && !isTelling(at)) {
      if (draft.relation(at).startsWith("nsubj")) {
        return;
      }
      at = draft.head(at);
    }
    if (at >= 0 && at < participle) {
      draft.hang(participle, at, "advcl");
    }
  }

  private boolean isTelling(int word) {
    return draft.isVerb(word) && draft.hasSubject(word) && !draft.relation(word).startsWith("acl");
  }
}
