package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network takes for a second object who has what is left over: "Acme holds 60
 * per cent and Bolt the remainder".
 */
final class LeftOver {
  private static final Set<String> REST = Set.of("rest", "remainder", "remaining", "balance");
  private static final Set<String> OBJECTS = Set.of("obj", "conj", "obl", "obl:unmarked");

  private static final Set<String> WITHIN = Set.of("flat", "compound");

  private final Draft draft;

  /** A mender of one sentence. */
  LeftOver(Draft draft) {
    this.draft = draft;
  }

  /** Hangs the second holder on the verb as one that is joined to it, and the rest below. */
  void mend() {
    for (int rest = 3; rest < draft.size(); rest++) {
      if (REST.contains(draft.lower(rest)) && draft.lower(rest - 1).equals("the")) {
        mend(rest);
      }
    }
  }

  private void mend(int rest) {
    int last = rest - 2;
    int holder = holder(last);
    Optional<Integer> and = draft.child(holder, Set.of("cc")).filter(cc -> cc < holder);
    int verb = and.isPresent() ? draft.clause(holder) : -1;
    boolean isSplit =
        verb >= 0
            && verb < and.get()
            && draft.isVerb(verb)
            && OBJECTS.contains(draft.relation(holder))
            && draft.children(holder, Set.of("case")).isEmpty();
    if (isSplit) {
      draft.hang(holder, verb, "conj");
      draft.hang(rest, holder, "orphan");
    }
  }

  /** The head of the name that ends there. */
  private int holder(int last) {
    int at = last;
    while (WITHIN.contains(draft.relation(at)) && draft.head(at) >= 0) {
      at = draft.head(at);
    }
    return at;
  }
}
