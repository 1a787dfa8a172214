package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * Sets right where the network ends a clause behind a comma too early: with no second comma "she
 * succeeds Bo Li, who retires and will advise the board" has him advise it.
 */
final class RelativeRest {
  private static final String CLAUSE = "acl:relcl";
  private static final Set<String> OPENING = Set.of("which", "who");

  private final Draft draft;

  /** A mender of one sentence. */
  RelativeRest(Draft draft) {
    this.draft = draft;
  }

  /** Joins such verbs to the clause before them. */
  void mend() {
    for (int verb = 4; verb < draft.size(); verb++) {
      boolean isLoose =
          draft.relation(verb).equals("conj")
              && draft.isVerb(verb)
              && !draft.hasSubject(verb)
              && draft.child(verb, Set.of("cc")).isPresent();
      if (isLoose) {
        int clause = open(draft.head(verb), verb);
        if (clause >= 0) {
          draft.hang(verb, clause, "conj");
        }
      }
    }
  }

  /** The clause that no comma has ended before the verb; -1 where there is none. */
  private int open(int main, int verb) {
    for (int clause = verb - 1; clause > main; clause--) {
      if (draft.relation(clause).equals(CLAUSE) && isOpen(main, clause, verb)) {
        return clause;
      }
    }
    return Syntax.ROOT;
  }

  private boolean isOpen(int main, int clause, int verb) {
    int first = draft.first(clause);
    int noun = draft.head(clause);
    return noun > main
        && OPENING.contains(draft.lower(first))
        && draft.lower(first - 1).equals(",")
        && draft.relation(first).startsWith("nsubj")
        && draft.head(first) == clause
        && draft.isBelow(noun, main)
        && IntStream.range(first, verb).noneMatch(at -> draft.isMark(at));
  }
}
