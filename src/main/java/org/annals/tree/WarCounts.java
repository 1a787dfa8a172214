package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes a war and the count behind it apart: "after the Second World War 95 families were settled"
 * tells of 95 families, and when they were.
 */
final class WarCounts {
  private static final Set<String> CASE = Set.of("case");
  private static final int REACH = 3;

  private final Draft draft;

  /** A mender of one sentence. */
  WarCounts(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int war = 1; war + 2 < draft.size(); war++) {
      if (draft.lower(war).equals("war")
          && draft.lower(war + 1).matches("\\d{1,3}")
          && draft.child(war, CASE).isPresent()) {
        mend(war, war + 1);
      }
    }
  }

  private void mend(int war, int count) {
    int head = draft.head(war);
    int counted = head > count && draft.isNoun(head) ? head : next(count);
    int verb = counted < 0 ? -1 : draft.clause(counted);
    if (verb > counted && !draft.isBelow(counted, war)) {
      draft.hang(war, verb, "obl");
      draft.hang(count, counted, "nummod");
    }
  }

  /** The noun that a count stands before; -1 for none. */
  private int next(int count) {
    return IntStream.rangeClosed(count + 1, Math.min(count + REACH, draft.size() - 1))
        .filter(draft::isNoun)
        .findFirst()
        .orElse(-1);
  }
}
