package org.annals.tree;

import java.util.Set;

/**
 * "Her opponent in May, Mayor Carl Roe, said": what stands between a subject and the name beside it
 * is of the subject, and does not tell when he said it.
 */
final class TimeBesideNoun {
  private static final Set<String> BESIDE = Set.of("appos");
  private static final Set<String> CASES = Set.of("case");

  private final Draft draft;

  /** A mender of one sentence. */
  TimeBesideNoun(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such phrases on the subject. */
  void mend() {
    for (int time = 2; time + 2 < draft.size(); time++) {
      int verb = draft.head(time);
      boolean isOfVerb =
          verb > time
              && draft.relation(time).equals("obl")
              && draft.lower(time + 1).equals(",")
              && draft.child(time, CASES).isPresent();
      if (isOfVerb) {
        int noun = draft.first(time) - 1;
        boolean isBeside =
            noun >= 0
                && draft.head(noun) == verb
                && draft.relation(noun).startsWith("nsubj")
                && isNamedBehind(noun, time + 2);
        if (isBeside) {
          draft.hang(time, noun, "nmod");
        }
      }
    }
  }

  /** Whether the words beside a noun begin here. */
  private boolean isNamedBehind(int noun, int first) {
    return draft.children(noun, BESIDE).stream()
        .anyMatch(name -> name >= first && draft.first(name) == first);
  }
}
