package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * "We write because the mill said that it would close, and because you can stop it": the second
 * cause goes on from the first, and from nothing that stands within it.
 */
final class BecauseAgain {
  private static final Set<String> MARKS = Set.of("mark");

  private final Draft draft;

  /** A mender of one sentence. */
  BecauseAgain(Draft draft) {
    this.draft = draft;
  }

  /** Joins the second cause to the first. */
  void mend() {
    for (int because = 2; because < draft.size(); because++) {
      int second = draft.head(because);
      boolean isJoined =
          draft.lower(because).equals("because")
              && draft.relation(because).equals("mark")
              && second > because
              && draft.relation(second).equals("conj")
              && draft.lower(because - 1).matches("and|or");
      int first = isJoined ? first(draft.head(second)) : Syntax.ROOT;
      if (first != Syntax.ROOT) {
        draft.hang(second, first, "conj");
      }
    }
  }

  /** The nearest clause at or above a word that "because" opens. */
  private int first(int word) {
    int at = word;
    while (at != Syntax.ROOT && !isCause(at)) {
      at = draft.head(at);
    }
    return at;
  }

  private boolean isCause(int clause) {
    return draft.children(clause, MARKS).stream()
        .anyMatch(mark -> draft.lower(mark).equals("because"));
  }
}
