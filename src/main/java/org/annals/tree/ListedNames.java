package org.annals.tree;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the description behind a name in a list to that name, where the network gives it to the
 * first one: "Ida Roe, who paints; Bo Li, a judge who retired in May; and Carl Dahl", "members Ida
 * Roe and Bo Li, the chairman of the board".
 */
final class ListedNames {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Pattern MANY = Pattern.compile(".*(?:s|men)");
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
    if (!isOfOne(article, noun)
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

  /** "A judge", "the judge", but not "the judges". */
  private boolean isOfOne(int article, int noun) {
    return draft.lower(article).equals("the")
        ? !MANY.matcher(draft.lower(noun)).matches()
        : ARTICLES.contains(draft.lower(article));
  }
}
