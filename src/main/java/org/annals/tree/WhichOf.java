package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * "She blamed the board, which she accused of hiding it": whom she accused, where the network takes
 * "which" for what was hidden.
 */
final class WhichOf {
  private static final Set<String> PRONOUNS = Set.of("which", "whom");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "from");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  private final Draft draft;

  /** A mender of one sentence. */
  WhichOf(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int which = 2; which < draft.size(); which++) {
      if (PRONOUNS.contains(draft.lower(which))
          && draft.lower(which - 1).equals(",")
          && draft.relation(which).equals("obj")) {
        mend(which, draft.head(which));
      }
    }
  }

  private void mend(int which, int doing) {
    int verb = draft.head(doing);
    boolean isMeant =
        verb > which
            && verb < doing
            && draft.isVerb(verb)
            && draft.lower(doing).endsWith("ing")
            && draft.children(doing, Set.of("mark", "case")).stream()
                .anyMatch(of -> of == verb + 1 && PREPOSITIONS.contains(draft.lower(of)))
            && draft.children(verb, OBJECTS).isEmpty()
            && draft.children(verb, Set.of("nsubj")).stream().anyMatch(s -> s > which);
    if (isMeant) {
      draft.hang(which, verb, "obj");
      noun(which - 2, verb).ifPresent(noun -> draft.hang(verb, noun, "acl:relcl"));
    }
  }

  /** The noun whose words end before the comma, where the clause hangs loosely on its verb. */
  private Optional<Integer> noun(int last, int verb) {
    int top = last;
    while (draft.relation(top).matches("flat|compound|nmod") && draft.head(top) < top) {
      top = draft.head(top);
    }
    boolean isLoose = draft.relation(verb).matches("parataxis|advcl|conj|ccomp");
    return isLoose && draft.isNoun(top) && draft.head(top) == draft.head(verb)
        ? Optional.of(top)
        : Optional.empty();
  }
}
