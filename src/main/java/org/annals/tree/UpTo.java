package org.annals.tree;

import java.util.Set;

/**
 * Takes "up" before "to" and a number for a part of how many, and not of the verb: "lost up to 40
 * cows", "paid up to a third of it"; not "added up to 40".
 */
final class UpTo {
  private static final Set<String> RISING =
      Set.of(
          "add", "adds", "added", "adding", "stand", "stands", "stood", "come", "comes", "came",
          "go", "goes", "went", "gone", "climb", "climbs", "climbed", "walk", "walked", "live",
          "lived", "owned", "faced", "caught", "ran", "crept", "signed", "grown", "grew", "woke");

  private static final Set<String> SHARES =
      Set.of("half", "third", "quarter", "fifth", "tenth", "dozen", "hundred", "thousand");

  private final Draft draft;

  /** A mender of one sentence. */
  UpTo(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such words on what is counted. */
  void mend() {
    for (int up = 1; up + 2 < draft.size(); up++) {
      boolean isOfVerb =
          draft.lower(up).equals("up")
              && draft.lower(up + 1).equals("to")
              && draft.relation(up).equals("compound:prt")
              && draft.head(up) == up - 1
              && !RISING.contains(draft.lower(up - 1));
      int counted = isOfVerb ? counted(up) : -1;
      if (counted > up) {
        mend(up, counted);
      }
    }
  }

  /** The number or the share; -1 where there is none. */
  private int counted(int up) {
    for (int word = up + 2; word < Math.min(up + 5, draft.size()); word++) {
      if (draft.relation(word).equals("nummod") || SHARES.contains(draft.lower(word))) {
        return word;
      }
    }
    return -1;
  }

  private void mend(int up, int counted) {
    int verb = draft.head(up);
    int noun = draft.relation(counted).equals("nummod") ? draft.head(counted) : counted;
    boolean isBehindTo = draft.head(up + 1) == noun && draft.relation(noun).equals("obl");
    if (isBehindTo && draft.child(verb, Set.of("obj")).isEmpty()) {
      draft.hang(noun, verb, "obj");
    }
    draft.hang(up, counted, "advmod");
    draft.hang(up + 1, up, "fixed");
  }
}
