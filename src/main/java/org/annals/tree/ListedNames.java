package org.annals.tree;

import java.util.Set;

/**
 * Gives the description behind a name in a list to that name, where the network gives it to the
 * first one: "Ida Roe, who paints; Bo Li, a judge who retired in May; and Carl Dahl".
 */
final class ListedNames {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> LISTED = Set.of("conj", "appos");
  private static final String BESIDE = "appos";

  private final Draft draft;

  /** A mender of one sentence. */
  ListedNames(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int noun = 3; noun < draft.size(); noun++) {
      if (draft.relation(noun).equals(BESIDE) && draft.isPerson(noun) && !draft.isName(noun)) {
        mend(noun);
      }
    }
  }

  private void mend(int noun) {
    int article = draft.first(noun);
    int name = article - 2;
    if (!ARTICLES.contains(draft.lower(article))
        || !draft.lower(article - 1).equals(",")
        || name < 0
        || !draft.isPersonName(name)) {
      return;
    }
    while (draft.relation(name).equals("flat") && draft.isPersonName(draft.head(name))) {
      name = draft.head(name);
    }
    if (name > draft.head(noun) && LISTED.contains(draft.relation(name))) {
      draft.hang(noun, name, BESIDE);
    }
  }
}
