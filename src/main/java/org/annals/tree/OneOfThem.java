package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * "Anna Berg was a linguist who found the law and one of the founders of the club": that is what
 * she was, and not what she found.
 */
final class OneOfThem {
  private final Draft draft;

  /** A mender of one sentence. */
  OneOfThem(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int one = 2; one < draft.size(); one++) {
      int beside = draft.head(one);
      boolean isJoined =
          draft.lower(one).equals("one")
              && draft.relation(one).equals("conj")
              && beside != Syntax.ROOT
              && beside < one;
      if (isJoined && isOfPersons(one)) {
        mend(one, draft.clause(beside));
      }
    }
  }

  private void mend(int one, int verb) {
    if (verb != Syntax.ROOT && draft.relation(verb).equals("acl:relcl")) {
      int who = draft.head(verb);
      if (draft.isPerson(who) && !draft.isName(who) && draft.isClause(who)) {
        draft.hang(one, who, "conj");
      }
    }
  }

  private boolean isOfPersons(int one) {
    return draft.children(one, Set.of("nmod")).stream().anyMatch(draft::isPerson);
  }
}
