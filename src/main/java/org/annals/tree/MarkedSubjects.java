package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Without a head since Anna Berg left for Turin": whoever stands between a conjunction and its
 * verb is the subject, where the network hangs her on a noun before.
 */
final class MarkedSubjects {
  private static final Set<String> CONJUNCTIONS =
      Set.of("since", "after", "before", "until", "when", "while", "because", "although", "though");
  private static final Set<String> STRAY =
      Set.of("nmod", "obl", "obl:agent", "obj", "appos", "conj", "flat", "nsubj", "nsubj:pass");

  private final Draft draft;

  /** A mender of one sentence. */
  MarkedSubjects(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      if (draft.isVerb(verb) && !draft.hasSubject(verb) && !draft.lower(verb).endsWith("ing")) {
        int clause = verb;
        draft.children(verb, Set.of("mark")).stream()
            .filter(mark -> mark < clause && CONJUNCTIONS.contains(draft.lower(mark)))
            .findFirst()
            .ifPresent(mark -> mend(mark, clause));
      }
    }
  }

  private void mend(int mark, int verb) {
    List<Integer> nouns =
        IntStream.range(mark + 1, verb)
            .filter(noun -> draft.isNoun(noun) && STRAY.contains(draft.relation(noun)))
            .filter(noun -> draft.head(noun) < mark && draft.first(noun) == mark + 1)
            .filter(noun -> draft.children(noun, Set.of("case")).isEmpty())
            .boxed()
            .toList();
    if (nouns.size() == 1) {
      draft.hangSubject(nouns.getFirst(), verb);
    }
  }
}
