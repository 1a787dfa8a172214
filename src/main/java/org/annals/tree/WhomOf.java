package org.annals.tree;

import java.util.Set;

/**
 * "Employs 90 people, of whom 40 work in Leeds": the number is who works, where the network hangs
 * it on the verb as if that were a noun.
 */
final class WhomOf {
  private static final Set<String> RELATIVE = Set.of("whom", "which");

  private final Draft draft;

  /** A mender of one sentence. */
  WhomOf(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int number = 2; number < draft.size() - 1; number++) {
      int verb = draft.head(number);
      boolean isCounted =
          draft.relation(number).equals("nummod")
              && RELATIVE.contains(draft.lower(number - 1))
              && draft.lower(number - 2).equals("of");
      if (isCounted && verb > number && draft.isVerb(verb) && !draft.hasSubject(verb)) {
        draft.hangSubject(number, verb);
      }
    }
  }
}
