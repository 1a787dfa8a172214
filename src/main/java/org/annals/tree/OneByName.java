package org.annals.tree;

import java.util.Set;
import org.annals.text.Ordinals;

/**
 * Gives a clause to the one whose name stands behind a word that only counts: "one of them, Anna
 * Berg, is the chief executive", "the other, Bo Li, drives a tram".
 */
final class OneByName {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> COUNTING =
      Ordinals.and(
          Ordinals.RANKS, "one", "two", "three", "four", "other", "others", "another", "latter");

  private final Draft draft;

  /** A mender of one sentence. */
  OneByName(Draft draft) {
    this.draft = draft;
  }

  /** Makes such names the subjects, and what counts a description of them. */
  void mend() {
    for (int one = 0; one + 3 < draft.size(); one++) {
      int clause = draft.head(one);
      boolean isSubject = SUBJECTS.contains(draft.relation(one)) && clause > one;
      if (isSubject && COUNTING.contains(draft.lower(one)) && draft.isClause(clause)) {
        mend(one, clause);
      }
    }
  }

  private void mend(int one, int clause) {
    String relation = draft.relation(one);
    draft.children(one, Set.of("appos")).stream()
        .filter(name -> name > one && name < clause && isNamed(name))
        .findFirst()
        .ifPresent(
            name -> {
              draft.hang(name, clause, relation);
              draft.hang(one, name, "nmod:desc");
            });
  }

  /** "The Svan" of a ship. */
  private boolean isCalled(int name) {
    return draft.isName(name) && draft.lower(draft.first(name)).equals("the");
  }

  /** "Anna Berg" behind a comma. */
  private boolean isNamed(int name) {
    return (draft.isPersonName(name) || draft.isThingName(name) || isCalled(name))
        && draft.lower(draft.first(name) - 1).equals(",");
  }
}
