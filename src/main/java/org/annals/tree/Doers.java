package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network hangs who did it on what it was done as, or calls it an apposition
 * of the verb: "founded in 1978 as a cooperative of farmers by Anna Berg", "and owned since 2018 by
 * the firm Acme"; and where it takes for a title what has "by" before it: "a speech by Mayor Roe".
 */
final class Doers {
  private static final Set<String> WITHIN = Set.of("nmod", "obl", "compound", "flat");
  private static final Set<String> CASE = Set.of("case");
  private static final int DEEP = 3;

  private final Draft draft;

  /** A mender of one sentence. */
  Doers(Draft draft) {
    this.draft = draft;
  }

  /** Hangs them on their verbs. */
  void mend() {
    for (int by = 1; by < draft.size(); by++) {
      int doer = draft.head(by);
      if (draft.lower(by).equals("by") && draft.relation(by).equals("case") && doer > by) {
        mend(by, doer);
      }
    }
  }

  private void mend(int by, int doer) {
    int above = draft.head(doer);
    if (above < 0) {
      return;
    }
    switch (draft.relation(doer)) {
      case "nmod:desc" -> hang(doer, above < by ? above : -1, "nmod");
      case "appos" -> hang(doer, above < by && draft.isVerb(above) ? above : -1, "obl:agent");
      case "nmod" -> hang(doer, done(above, by), "obl:agent");
      default -> {}
    }
  }

  private void hang(int doer, int head, String relation) {
    if (head >= 0) {
      draft.hang(doer, head, relation);
    }
  }

  /** What was done as something that the word stands in; -1 where there is nothing. */
  private int done(int above, int by) {
    int as = behindAs(above);
    return as >= 0 && as < by && isDone(draft.head(as)) ? draft.head(as) : -1;
  }

  /** The noun behind "as" that a word hangs on; -1 where there is none. */
  private int behindAs(int word) {
    int as = word;
    for (int steps = 0; steps < DEEP && as >= 0 && !hasCase(as, "as"); steps++) {
      as = WITHIN.contains(draft.relation(as)) ? draft.head(as) : -1;
    }
    return as;
  }

  private boolean hasCase(int word, String of) {
    return draft.children(word, CASE).stream().anyMatch(c -> draft.lower(c).equals(of));
  }

  private boolean isDone(int verb) {
    return verb >= 0
        && draft.isVerb(verb)
        && (draft.child(verb, Set.of("aux:pass")).isPresent()
            || draft.relation(verb).equals("acl"));
  }
}
