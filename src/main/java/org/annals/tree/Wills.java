package org.annals.tree;

import java.util.Set;

/** Sees that a will is a writing where the network takes it for the verb: "the will forbids it". */
final class Wills {
  private static final Set<String> OWNING = Set.of("the", "his", "her", "a", "their", "whose");

  private static final Set<String> DETS = Set.of("the", "a");

  private final Draft draft;

  /** A mender of one sentence. */
  Wills(Draft draft) {
    this.draft = draft;
  }

  /** Makes such wills nouns and subjects, and the subject behind the verb its object. */
  void mend() {
    for (int will = 1; will + 1 < draft.size(); will++) {
      int verb = will + 1;
      if (draft.lower(will).equals("will")
          && !draft.isNoun(will)
          && OWNING.contains(draft.lower(will - 1))
          && draft.isVerb(verb)
          && draft.lower(verb).endsWith("s")
          && !draft.lower(verb).endsWith("ss")) {
        draft.noun(will);
        draft.hang(will, verb, "nsubj");
        draft.hang(will - 1, will, DETS.contains(draft.lower(will - 1)) ? "det" : "nmod:poss");
        draft.children(verb, Set.of("nsubj")).stream()
            .filter(subject -> subject > verb)
            .forEach(subject -> draft.hang(subject, verb, "obj"));
      }
    }
  }
}
