package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * "He signed the Mill Act, drafted by Carl Roe of Leeds, which taxed flour": nobody is "which", so
 * the clause describes what he drafted.
 */
final class WhichBehindPerson {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> LOOSE = Set.of("advcl", "parataxis", "acl:relcl", "conj");
  private static final Set<String> INSIDE =
      Set.of("nmod", "flat", "appos", "compound", "nmod:desc");
  private static final Set<String> DOERS = Set.of("obl:agent", "obl");

  private final Draft draft;

  /** A mender of one sentence. */
  WhichBehindPerson(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the thing. */
  void mend() {
    for (int which = 4; which + 1 < draft.size(); which++) {
      boolean isOpening =
          draft.lower(which).equals("which")
              && SUBJECTS.contains(draft.relation(which))
              && draft.lower(which - 1).equals(",");
      int verb = isOpening ? draft.head(which) : -1;
      if (verb > which && LOOSE.contains(draft.relation(verb))) {
        thing(which - 2).ifPresent(thing -> draft.hang(verb, thing, "acl:relcl"));
      }
    }
  }

  /** What the participle describes whose doer, a person, ends at a word. */
  private Optional<Integer> thing(int last) {
    int top = last;
    while (INSIDE.contains(draft.relation(top)) && draft.head(top) >= 0 && draft.head(top) < top) {
      top = draft.head(top);
    }
    int participle =
        draft.isPerson(top) && DOERS.contains(draft.relation(top)) ? draft.head(top) : -1;
    boolean isDescribing =
        participle >= 0
            && draft.relation(participle).equals("acl")
            && PastForms.is(draft.lower(participle))
            && draft.head(participle) < participle;
    return isDescribing
        ? Optional.of(draft.head(participle)).filter(thing -> !draft.isPerson(thing))
        : Optional.empty();
  }
}
