package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network joins to "had" what somebody had done to others: "the general had Bo
 * Li shot" is no shooting of his own.
 */
final class HadDone {
  private static final Set<String> HAD = Set.of("had", "has", "have");
  private static final Set<String> JOINING = Set.of("cc", "aux", "mark", "nsubj");

  private final Draft draft;

  /** A mender of one sentence. */
  HadDone(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such participles on "had" as what was brought about. */
  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      int had = draft.relation(verb).equals("conj") ? draft.head(verb) : -1;
      if (had >= 0 && draft.isVerb(verb) && isBroughtAbout(had, verb)) {
        draft.hang(verb, had, "xcomp");
      }
    }
  }

  private boolean isBroughtAbout(int had, int verb) {
    Optional<Integer> whom = draft.child(had, Set.of("obj"));
    return HAD.contains(draft.lower(had))
        && draft.isVerb(had)
        && PastForms.is(draft.lower(verb))
        && draft.children(verb, JOINING).isEmpty()
        && whom.filter(noun -> had < noun && draft.isBelow(verb - 1, noun)).isPresent();
  }
}
