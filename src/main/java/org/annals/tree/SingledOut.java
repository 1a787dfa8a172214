package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Sets right where the network gives a clause to the one whom the sentence sets against the doer:
 * "it was Bo Li, not Acme, who paid".
 */
final class SingledOut {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> IS = Set.of("was", "is", "were");

  private final Draft draft;

  /** A mender of one sentence. */
  SingledOut(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the one who did it. */
  void mend() {
    for (int who = 5; who < draft.size(); who++) {
      if (draft.lower(who).equals("who")
          && draft.lower(who - 1).equals(",")
          && SUBJECTS.contains(draft.relation(who))
          && draft.isVerb(draft.head(who))) {
        mend(who, draft.head(who));
      }
    }
  }

  private void mend(int who, int verb) {
    int not = not(who - 2);
    int be = be(not - 1);
    int one = be > 0 ? draft.head(be) : Syntax.ROOT;
    if (one > be && one < not && !isBelow(one, verb)) {
      draft.hang(verb, one, "acl:relcl");
      int other = draft.head(not);
      if (other > not && other < who && !isBelow(one, other)) {
        draft.hang(other, one, "appos");
      }
    }
  }

  /** The "not" behind the comma before; -1 where there is none. */
  private int not(int last) {
    int at = last;
    while (at > 2 && !draft.isMark(at)) {
      if (draft.lower(at).equals("not")) {
        return draft.lower(at - 1).equals(",") ? at : -1;
      }
      at--;
    }
    return -1;
  }

  /** The form of "be" behind the nearest "it" before; 0 where there is none. */
  private int be(int last) {
    int at = last;
    while (at > 0 && !(IS.contains(draft.lower(at)) && draft.lower(at - 1).equals("it"))) {
      at--;
    }
    return Math.max(at, 0);
  }

  private boolean isBelow(int word, int top) {
    int at = word;
    while (at != Syntax.ROOT && at != top) {
      at = draft.head(at);
    }
    return at == top;
  }
}
