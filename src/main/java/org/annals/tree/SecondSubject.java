package org.annals.tree;

import java.util.List;
import java.util.Set;

/**
 * "One of the nurses, Anna Berg, said so", "the second, Acme Corporation, built it": the name says
 * who that is, where the network gives the verb two subjects.
 */
final class SecondSubject {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final String COMMA = ",";

  private final Draft draft;

  /** A mender of one sentence. */
  SecondSubject(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 0; verb < draft.size(); verb++) {
      List<Integer> subjects = draft.children(verb, SUBJECTS);
      if (subjects.size() == 2) {
        mend(subjects.getFirst(), subjects.getLast(), verb);
      }
    }
  }

  private void mend(int who, int name, int verb) {
    boolean isAside =
        name < verb
            && draft.isName(name)
            && !draft.isName(who)
            && draft.lower(draft.first(name) - 1).equals(COMMA)
            && draft.lower(last(name) + 1).equals(COMMA);
    if (isAside) {
      draft.hang(name, who, "appos");
    }
  }

  private int last(int name) {
    int last = name;
    while (last + 1 < draft.size()
        && draft.head(last + 1) == name
        && draft.relation(last + 1).equals("flat")) {
      last++;
    }
    return last;
  }
}
