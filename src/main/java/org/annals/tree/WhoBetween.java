package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network takes a clause with "who" between a subject and its verb for what is
 * said: "the 42-year-old, who grew up here, said".
 */
final class WhoBetween {
  private static final Set<String> SUBJECTS = Set.of("nsubj");

  private final Draft draft;

  /** A mender of one sentence. */
  WhoBetween(Draft draft) {
    this.draft = draft;
  }

  /** Gives the subject to the verb behind the clause, and the clause to the subject. */
  void mend() {
    for (int who = 2; who < draft.size(); who++) {
      if (draft.lower(who).equals("who") && draft.lower(who - 1).equals(",")) {
        mend(who);
      }
    }
  }

  private void mend(int who) {
    int noun = draft.head(who);
    int clause = noun < 0 || draft.isVerb(noun) ? noun : draft.head(noun);
    if (clause <= who || !draft.isVerb(clause) || !draft.relation(clause).equals("ccomp")) {
      return;
    }
    int verb = draft.head(clause);
    boolean isBehind =
        verb > clause && draft.lower(verb - 1).equals(",") && !draft.hasSubject(verb);
    if (isBehind) {
      draft.children(clause, SUBJECTS).stream()
          .filter(subject -> subject < who && draft.isNoun(subject))
          .findFirst()
          .ifPresent(subject -> part(who, clause, subject, verb));
    }
  }

  private void part(int who, int clause, int subject, int verb) {
    draft.hangSubject(subject, verb);
    draft.hang(clause, subject, "acl:relcl");
    draft.hang(who, clause, "nsubj");
  }
}
