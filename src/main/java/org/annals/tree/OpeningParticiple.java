package org.annals.tree;

import java.util.Set;

/**
 * "Born in Leeds to a nurse, she was a twin": a participle that opens a sentence hangs on the verb
 * or noun behind the comma, where the network takes it for the subject of that.
 */
final class OpeningParticiple {
  private static final Set<String> MISREAD = Set.of("csubj", "ccomp", "dislocated");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> FINITE = Set.of("nsubj", "nsubj:pass", "aux", "cop", "mark");

  private final Draft draft;

  OpeningParticiple(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    boolean isBare =
        draft.size() > 1
            && draft.isVerb(0)
            && MISREAD.contains(draft.relation(0))
            && draft.lower(0).matches(".*(?:ed|rn|en|wn|ught)")
            && draft.children(0, FINITE).isEmpty();
    if (isBare && isBeforeSubject(draft.head(0))) {
      draft.hang(0, draft.head(0), "advcl");
    }
  }

  private boolean isBeforeSubject(int main) {
    return draft
        .child(main, SUBJECTS)
        .filter(subject -> draft.lower(draft.first(subject) - 1).equals(","))
        .isPresent();
  }
}
