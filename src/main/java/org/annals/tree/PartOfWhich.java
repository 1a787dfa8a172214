package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Two tunnels, the first of which opened in May": the first one did, where the network gives the
 * clause to the tunnels and takes "the first" for another word for them.
 */
final class PartOfWhich {
  private static final Set<String> PRONOUNS = Set.of("which", "whom");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OTHERS = Set.of("nsubj", "nsubj:pass", "obj", "expl");
  private static final Set<String> CLAUSES =
      Set.of("acl:relcl", "conj", "advcl", "parataxis", "ccomp");
  private static final Set<String> PORTIONS =
      Set.of(
          "one", "two", "three", "four", "five", "some", "most", "many", "each", "all", "both",
          "none", "several", "half", "few");

  private final Draft draft;

  /** A mender of one sentence. */
  PartOfWhich(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int which = 4; which < draft.size() - 1; which++) {
      if (PRONOUNS.contains(draft.lower(which))
          && draft.lower(which - 1).equals("of")
          && isPart(which - 2)) {
        mend(which - 2, which);
      }
    }
  }

  /** "The first", "one", right behind a comma. */
  private boolean isPart(int part) {
    return draft.lower(part - 1).equals("the")
        ? draft.lower(part - 2).equals(",") && !draft.isVerb(part)
        : draft.lower(part - 1).equals(",") && PORTIONS.contains(draft.lower(part));
  }

  private void mend(int part, int which) {
    verb(part, which)
        .filter(verb -> isOpen(verb, part, which))
        .ifPresent(verb -> whole(part, verb).ifPresent(noun -> hang(part, which, verb, noun)));
  }

  /** The verb of the clause. */
  private Optional<Integer> verb(int part, int which) {
    return Stream.of(Stream.of(draft.head(part), draft.head(which)), below(part), above(part))
        .flatMap(verbs -> verbs)
        .filter(verb -> verb > which && draft.isClause(verb))
        .filter(verb -> CLAUSES.contains(draft.relation(verb)))
        .findFirst();
  }

  private Stream<Integer> below(int part) {
    return draft.children(part, Set.of("acl:relcl")).stream();
  }

  private Stream<Integer> above(int part) {
    int noun = draft.head(part);
    return noun < 0 ? Stream.of() : draft.children(noun, Set.of("acl:relcl")).stream();
  }

  /** Of which the clause tells: what it hangs on, else the noun right before the comma. */
  private Optional<Integer> whole(int part, int verb) {
    if (draft.relation(verb).equals("acl:relcl") && draft.head(verb) < part) {
      return Optional.of(draft.head(verb));
    }
    int comma = draft.lower(part - 1).equals(",") ? part - 1 : part - 2;
    return Optional.of(comma - 1).filter(noun -> draft.isNoun(noun) && !draft.isName(noun));
  }

  private boolean isOpen(int verb, int part, int which) {
    return !draft.lower(verb).endsWith("ing")
        && draft.children(verb, OTHERS).stream()
            .allMatch(other -> other == part || other == which || other > verb);
  }

  private void hang(int part, int which, int verb, int noun) {
    draft.hang(verb, noun, "acl:relcl");
    if (!SUBJECTS.contains(draft.relation(part)) || draft.head(part) != verb) {
      draft.hangSubject(part, verb);
    }
    draft.hang(which, part, "nmod");
    draft.hang(which - 1, which, "case");
    if (draft.lower(part - 1).equals("the")) {
      draft.hang(part - 1, part, "det");
    }
  }
}
