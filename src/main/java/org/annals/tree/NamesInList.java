package org.annals.tree;

import java.util.Set;

/**
 * Joins two names where the network takes the second for a part of the first: "Justice Anna Berg
 * and Justice Bo Li held that it was void".
 */
final class NamesInList {
  private static final Set<String> JOINING = Set.of("cc");

  private final Draft draft;

  /** A mender of one sentence. */
  NamesInList(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int name = 2; name < draft.size(); name++) {
      int first = draft.head(name);
      boolean isPart =
          draft.relation(name).equals("flat")
              && first >= 0
              && isOfPerson(name)
              && isOfPerson(first);
      if (isPart && isBehindAnd(first, name)) {
        draft.hang(name, first, "conj");
      }
    }
  }

  private boolean isOfPerson(int name) {
    return draft.isName(name) && !draft.isThingName(name);
  }

  private boolean isBehindAnd(int first, int name) {
    return draft.children(name, JOINING).stream()
        .anyMatch(and -> and > first && and < name && draft.lower(and).equals("and"));
  }
}
