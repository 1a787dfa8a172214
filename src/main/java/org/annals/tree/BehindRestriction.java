package org.annals.tree;

import java.util.Set;

/**
 * "She was sacked by the mill where she had worked for years, two days after she had spoken": a
 * clause that no comma opens ends at the next comma, so what stands behind it tells when the main
 * thing happened.
 */
final class BehindRestriction {
  private static final Set<String> LATER = Set.of("advcl");
  private static final Set<String> MARKS = Set.of("after", "before", "because", "when");
  private static final Set<String> OPENING = Set.of("where", "who", "that", "which", "whose");
  private static final String COMMA = ",";

  private final Draft draft;

  /** A mender of one sentence. */
  BehindRestriction(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the main verb. */
  void mend() {
    for (int verb = 3; verb < draft.size(); verb++) {
      if (draft.relation(verb).equals("acl:relcl") && draft.head(verb) < verb) {
        int first = draft.first(verb);
        int main = draft.clause(draft.head(verb));
        boolean isClosed =
            OPENING.contains(draft.lower(first)) && !draft.lower(first - 1).equals(COMMA);
        if (isClosed && main >= 0 && main < first && draft.isVerb(main)) {
          mend(verb, main);
        }
      }
    }
  }

  private void mend(int verb, int main) {
    draft.children(verb, LATER).stream()
        .filter(clause -> clause > verb && isMarked(clause))
        .filter(clause -> draft.lower(draft.first(clause) - 1).equals(COMMA))
        .forEach(clause -> draft.hang(clause, main, "advcl"));
  }

  private boolean isMarked(int clause) {
    return draft.children(clause, Set.of("mark")).stream()
        .anyMatch(mark -> MARKS.contains(draft.lower(mark)));
  }
}
