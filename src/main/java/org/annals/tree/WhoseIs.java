package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network takes a clause with "whose" for a second name of what it describes:
 * "the trust, whose chairman is Bo Li, was set up".
 */
final class WhoseIs {
  private static final Set<String> BESIDE = Set.of("appos", "nsubj", "flat");
  private static final Set<String> RELATIVE = Set.of("acl:relcl");
  private static final Set<String> PASSIVE = Set.of("aux:pass");
  private static final Set<String> IS = Set.of("cop");

  private final Draft draft;

  /** A mender of one sentence. */
  WhoseIs(Draft draft) {
    this.draft = draft;
  }

  /** Makes a clause of it. */
  void mend() {
    for (int whose = 1; whose + 2 < draft.size(); whose++) {
      int noun = draft.head(whose);
      if (draft.lower(whose).equals("whose")
          && noun > whose
          && draft.relation(noun).equals("appos")
          && draft.head(noun) < whose) {
        mend(noun);
      }
    }
  }

  private void mend(int noun) {
    Optional<Integer> said =
        draft.children(noun, BESIDE).stream()
            .filter(word -> word > noun && draft.child(word, IS).isPresent())
            .findFirst()
            .or(() -> verb(noun));
    said.ifPresent(
        word -> {
          draft.hang(word, draft.head(noun), "acl:relcl");
          draft.hang(noun, word, "nsubj");
        });
  }

  /** "Bo Li, whose widow runs it": a clause without a subject right behind. */
  private Optional<Integer> verb(int noun) {
    return draft.children(draft.head(noun), RELATIVE).stream()
        .filter(verb -> verb > noun && draft.isVerb(verb) && draft.first(verb) == noun + 1)
        .filter(verb -> !draft.hasSubject(verb) && draft.child(verb, PASSIVE).isEmpty())
        .findFirst();
  }
}
