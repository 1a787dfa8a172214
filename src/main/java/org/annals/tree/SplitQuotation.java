package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "'The mill,' Anna Berg said, 'is the heart of the town'": the mill is, where the network gives it
 * to the verb of saying, which has a subject of its own.
 */
final class SplitQuotation {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> MARKS =
      Set.of("\"", "\u201d", "\u201c", "'", "\u2019", "\u2018");

  private final Draft draft;

  /** A mender of one sentence. */
  SplitQuotation(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 3; verb < draft.size() - 2; verb++) {
      if (draft.isVerb(verb)) {
        mend(verb);
      }
    }
  }

  private void mend(int verb) {
    Optional<Integer> said = clause(verb);
    Optional<Integer> strayed = subject(verb);
    if (said.isPresent() && strayed.isPresent()) {
      draft.hangSubject(strayed.get(), said.get());
    }
  }

  /** What the second half says, which has no subject. */
  private Optional<Integer> clause(int verb) {
    return draft.children(verb, Set.of("ccomp")).stream()
        .filter(clause -> clause > verb && !draft.hasSubject(clause))
        .filter(clause -> opens(verb, draft.first(clause)))
        .findFirst();
  }

  /** The subject in the first half, before another one beside the verb. */
  private Optional<Integer> subject(int verb) {
    return draft.children(verb, SUBJECTS).stream()
        .filter(subject -> subject < verb)
        .filter(
            subject ->
                draft.children(verb, SUBJECTS).stream()
                    .anyMatch(other -> other > subject && isParted(subject, other, verb)))
        .findFirst();
  }

  /** Whether a quotation ends behind a comma between the two and before the verb. */
  private boolean isParted(int subject, int speaker, int verb) {
    int end = Math.min(speaker, verb);
    return IntStream.range(subject + 1, end)
        .anyMatch(mark -> MARKS.contains(draft.lower(mark)) && draft.lower(mark - 1).equals(","));
  }

  /** Whether a quotation opens behind the verb and before a clause. */
  private boolean opens(int verb, int clause) {
    return IntStream.range(verb + 1, clause).anyMatch(mark -> MARKS.contains(draft.lower(mark)));
  }
}
