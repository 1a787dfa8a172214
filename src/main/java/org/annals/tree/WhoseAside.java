package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets right where the network gives the subject of a sentence to a description between it and its
 * verb: "Anna Berg, a judge whose order made her many enemies, died on Sunday".
 */
final class WhoseAside {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass");
  private static final String SUBJECT = "nsubj";

  private final Draft draft;

  /** A mender of one sentence. */
  WhoseAside(Draft draft) {
    this.draft = draft;
  }

  /** Gives the first verb what "whose" belongs to, and the last one the subject. */
  void mend() {
    for (int whose = 2; whose < draft.size(); whose++) {
      if (draft.lower(whose).equals("whose") && draft.relation(whose).equals("nmod:poss")) {
        mend(draft.head(whose), whose);
      }
    }
  }

  private void mend(int owned, int whose) {
    int owner = draft.head(owned);
    if (owner < 0 || owner > whose || owned < whose || SUBJECTS.contains(draft.relation(owned))) {
      return;
    }
    int subject = subject(owner);
    int first = subject < 0 ? -1 : draft.head(subject);
    if (first > owned && draft.isVerb(first)) {
      last(first).ifPresent(last -> part(owned, owner, subject, last));
    }
  }

  /** The subject at or above a noun; -1 where there is none. */
  private int subject(int noun) {
    int at = noun;
    while (at >= 0 && !draft.isVerb(at) && !SUBJECTS.contains(draft.relation(at))) {
      at = draft.head(at);
    }
    return at >= 0 && SUBJECTS.contains(draft.relation(at)) ? at : -1;
  }

  /** A verb behind a comma that the tree lists with something of the first, without "and". */
  private Optional<Integer> last(int first) {
    return IntStream.range(first + 2, draft.size())
        .filter(verb -> draft.isVerb(verb) && draft.relation(verb).equals("conj"))
        .filter(verb -> draft.clause(draft.head(verb)) == first && !draft.hasSubject(verb))
        .filter(verb -> draft.lower(opening(verb) - 1).equals(","))
        .boxed()
        .reduce((one, other) -> other);
  }

  /** The verb or the first of its helpers. */
  private int opening(int verb) {
    int at = verb;
    while (at > 0 && draft.head(at - 1) == verb && HELPERS.contains(draft.relation(at - 1))) {
      at--;
    }
    return at;
  }

  private void part(int owned, int owner, int subject, int last) {
    int first = draft.head(subject);
    int opening = opening(last);
    draft.children(last).stream()
        .filter(child -> child < opening - 1)
        .forEach(child -> draft.hang(child, first, draft.relation(child)));
    draft.children(first).stream()
        .filter(child -> child < subject)
        .forEach(child -> draft.hang(child, last, draft.relation(child)));
    boolean isPassive = draft.child(last, Set.of("aux:pass")).isPresent();
    draft.hang(last, draft.head(first), draft.relation(first));
    draft.hang(subject, last, isPassive ? "nsubj:pass" : SUBJECT);
    draft.hang(first, owner, "acl:relcl");
    draft.hang(owned, first, SUBJECT);
  }
}
