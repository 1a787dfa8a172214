package org.annals.tree;

import java.util.Set;

/**
 * Hangs on the verb what somebody is accused of, where the network hangs it on one beside the verb:
 * "accused the firm of paying them", "was suspected by many of having lied".
 */
final class Charged {
  private static final Set<String> ACCUSING =
      Set.of("accuse", "accuses", "accused", "accusing", "suspect", "suspects", "suspected");

  private static final Set<String> BESIDE =
      Set.of("obj", "iobj", "obl", "obl:agent", "nsubj:pass", "nsubj");

  private static final Set<String> OPENING = Set.of("mark", "case");

  private final Draft draft;

  Charged(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 2; word < draft.size(); word++) {
      int noun = draft.head(word);
      int verb = noun < 0 ? noun : draft.head(noun);
      boolean isBeside =
          verb >= 0
              && verb < noun
              && noun < word
              && ACCUSING.contains(draft.lower(verb))
              && BESIDE.contains(draft.relation(noun));
      if (isBeside && isCharge(word)) {
        draft.hang(word, verb, "advcl");
      }
    }
  }

  private boolean isCharge(int word) {
    return draft.isVerb(word)
        && draft.lower(word).endsWith("ing") == isGerund(word)
        && draft.children(word, OPENING).stream().anyMatch(of -> draft.lower(of).equals("of"));
  }

  /** "Paying", or "paid" behind "having". */
  private boolean isGerund(int word) {
    return draft.children(word).stream().noneMatch(c -> draft.lower(c).equals("having"));
  }
}
