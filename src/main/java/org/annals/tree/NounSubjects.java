package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Mends a clause behind "and" of which the tree makes a noun with a participle: in "after Acme sold
 * its mills and its owners moved to Leeds" the owners moved.
 */
final class NounSubjects {
  private static final String SUBJECT = "nsubj";
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "mark", "obl:agent");

  private final Draft draft;

  /** A mender of one sentence. */
  NounSubjects(Draft draft) {
    this.draft = draft;
  }

  /** Joins such clauses to the one before. */
  void mend() {
    for (int noun = 1; noun < draft.size(); noun++) {
      int above = draft.head(noun);
      if (above != Syntax.ROOT
          && above < noun
          && draft.relation(noun).equals(SUBJECT)
          && draft.isNoun(noun)
          && !draft.isClause(above)) {
        mend(noun, draft.clause(above));
      }
    }
  }

  private void mend(int noun, int clause) {
    int verb = noun + 1;
    boolean isItsVerb =
        verb < draft.size()
            && draft.isVerb(verb)
            && draft.head(verb) == noun
            && draft.relation(verb).equals("acl")
            && !draft.lower(verb).endsWith("ing")
            && draft.children(verb, HELPERS).isEmpty();
    if (isItsVerb && clause >= 0 && clause < noun) {
      draft.hang(verb, clause, "conj");
      draft.hang(noun, verb, SUBJECT);
    }
  }
}
