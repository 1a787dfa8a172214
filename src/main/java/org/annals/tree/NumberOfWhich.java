package org.annals.tree;

import java.util.Set;

/**
 * Hangs a clause with "which was" or "which were" on the noun before the comma where the tree hangs
 * it on one of the other number: "six ships, among them the Ulla, which was built for it", "the
 * owner of the ships, which were sold".
 */
final class NumberOfWhich {
  private static final String CLAUSE = "acl:relcl";
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> ONE = Set.of("was", "is", "has");
  private static final Set<String> MANY = Set.of("were", "are", "have");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> BELOW = Set.of("appos", "nmod", "flat", "compound", "nmod:desc");

  private final Draft draft;

  /** A mender of one sentence. */
  NumberOfWhich(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the nearest. */
  void mend() {
    for (int which = 3; which + 1 < draft.size(); which++) {
      boolean isWhich = draft.lower(which).equals("which");
      boolean isOpening =
          (isWhich || draft.lower(which).equals("who"))
              && draft.lower(which - 1).equals(",")
              && SUBJECTS.contains(draft.relation(which));
      int clause = isOpening ? draft.head(which) : -1;
      if (clause > which && draft.relation(clause).equals(CLAUSE)) {
        mend(which, clause, isWhich);
      }
    }
  }

  private void mend(int which, int clause, boolean isWhich) {
    int first = draft.head(clause);
    int near = near(which - 2, first);
    boolean isOne = isOf(clause, ONE) && isPlural(first) && isSingular(near);
    boolean isMany = isWhich && isOf(clause, MANY) && isSingular(first) && isPlural(near);
    if (isOne || isMany) {
      draft.hang(clause, near, CLAUSE);
    }
  }

  private boolean isOf(int clause, Set<String> forms) {
    return forms.contains(draft.lower(clause))
        || draft.children(clause, HELPERS).stream()
            .anyMatch(helper -> forms.contains(draft.lower(helper)));
  }

  /** The noun below another that the words before the comma belong to; -1 where there is none. */
  private int near(int last, int first) {
    int at = last;
    while (at > first && BELOW.contains(draft.relation(at)) && draft.head(at) > first) {
      at = draft.head(at);
    }
    boolean isBelow = at > first && draft.head(at) == first && BELOW.contains(draft.relation(at));
    return isBelow && draft.children(first, Set.of("conj")).isEmpty() ? at : -1;
  }

  private boolean isPlural(int noun) {
    return noun >= 0
        && draft.isNoun(noun)
        && !draft.isName(noun)
        && draft.lower(noun).endsWith("s")
        && !draft.lower(noun).endsWith("ss");
  }

  private boolean isSingular(int noun) {
    return noun >= 0
        && draft.isNoun(noun)
        && !draft.lower(noun).endsWith("s")
        && draft.children(noun, Set.of("conj", "nummod")).isEmpty();
  }
}
