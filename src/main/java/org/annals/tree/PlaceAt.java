package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network takes the school at which somebody wins a place for where that
 * happens: "won a place at Girton College".
 */
final class PlaceAt {
  private static final Set<String> ARTICLES = Set.of("a", "her", "his", "their", "the");
  private static final Set<String> GAINING =
      Set.of("win", "wins", "won", "gained", "earned", "secured", "got", "offered");

  private final Draft draft;

  /** A mender of one sentence. */
  PlaceAt(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such a school on the place. */
  void mend() {
    for (int place = 1; place + 2 < draft.size(); place++) {
      if (draft.lower(place).equals("place") && draft.lower(place + 1).equals("at")) {
        mend(place);
      }
    }
  }

  private void mend(int place) {
    int verb = draft.head(place);
    int school = draft.head(place + 1);
    boolean isWon =
        draft.relation(place).equals("obj")
            && GAINING.contains(draft.lower(verb))
            && draft.children(place, Set.of("det", "nmod:poss")).stream()
                .anyMatch(word -> ARTICLES.contains(draft.lower(word)));
    if (isWon
        && school > place
        && draft.isName(school)
        && draft.head(school) == verb
        && draft.relation(school).equals("obl")) {
      draft.hang(school, place, "nmod");
    }
  }
}
