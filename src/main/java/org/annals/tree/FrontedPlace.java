package org.annals.tree;

import java.util.Set;

/**
 * "Out of those talks grew the Food Fund", "in May came a tax on flour": what stands behind such a
 * verb is its subject, as it takes no object.
 */
final class FrontedPlace {
  private static final Set<String> GOING =
      Set.of("grew", "came", "arose", "emerged", "sprang", "followed", "stood", "lay", "appeared");

  private static final Set<String> OWN = Set.of("aux", "aux:pass", "cop", "iobj", "compound:prt");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> CASES = Set.of("case");

  private final Draft draft;

  /** A mender of one sentence. */
  FrontedPlace(Draft draft) {
    this.draft = draft;
  }

  /** Makes what stands behind the verb its subject. */
  void mend() {
    for (int verb = 2; verb + 1 < draft.size(); verb++) {
      boolean isOpen =
          GOING.contains(draft.lower(verb))
              && draft.isVerb(verb)
              && !draft.hasSubject(verb)
              && draft.children(verb, OWN).isEmpty();
      if (isOpen && isFronted(verb)) {
        int at = verb;
        draft.children(verb, OBJECTS).stream()
            .filter(noun -> noun > at && draft.isNoun(noun))
            .findFirst()
            .ifPresent(noun -> draft.hang(noun, at, "nsubj"));
      }
    }
  }

  /** Whether a phrase with a preposition opens the sentence and ends right before the verb. */
  private boolean isFronted(int verb) {
    int noun = verb - 1;
    while (noun >= 0 && draft.head(noun) != verb) {
      noun = draft.head(noun);
    }
    return noun >= 0
        && noun < verb
        && draft.relation(noun).startsWith("obl")
        && draft.first(noun) == 0
        && draft.child(noun, CASES).isPresent();
  }
}
