package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network gives the second of three things that were done to whoever did the
 * first: "it was proposed by Anna Berg, signed by the king, and modelled on a law of 1975".
 */
final class ListedParticiple {
  private static final Set<String> BY_WHOM = Set.of("obl:agent", "obl");
  private static final Set<String> PASSIVE = Set.of("aux:pass");
  private static final Set<String> JOINED = Set.of("conj");
  private static final Set<String> JOINING = Set.of("cc");

  private final Draft draft;

  /** A mender of one sentence. */
  ListedParticiple(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such participles on the verb that comes first. */
  void mend() {
    for (int second = 2; second < draft.size(); second++) {
      if (draft.isVerb(second)
          && draft.relation(second).equals("acl")
          && draft.lower(second - 1).equals(",")
          && isByWhom(draft.head(second))) {
        int first = draft.head(draft.head(second));
        if (first < second && goesOn(first, second)) {
          draft.hang(second, first, "conj");
        }
      }
    }
  }

  private boolean isByWhom(int noun) {
    return BY_WHOM.contains(draft.relation(noun))
        && draft.children(noun, Set.of("case")).stream()
            .anyMatch(word -> draft.lower(word).equals("by"));
  }

  /** Whether a third participle follows behind "and". */
  private boolean goesOn(int first, int second) {
    return draft.isVerb(first)
        && draft.child(first, PASSIVE).isPresent()
        && draft.children(first, JOINED).stream()
            .anyMatch(
                third ->
                    third > second
                        && draft.isVerb(third)
                        && draft.child(third, JOINING).isPresent()
                        && draft.child(third, Set.of("nsubj", "nsubj:pass", "aux")).isEmpty());
  }
}
