package org.annals.tree;

import java.util.Set;

/** Sets the place of a dateline apart from what is told: "LEEDS, 11 October - The firm said". */
final class Dateline {
  private static final int LONGEST = 14;
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

  private final Draft draft;

  Dateline(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    int dash = dash();
    if (dash < 1 || !SUBJECTS.contains(draft.relation(0))) {
      return;
    }
    int verb = draft.head(0);
    boolean hasOther =
        verb > dash && draft.children(verb, SUBJECTS).stream().anyMatch(word -> word > dash);
    if (hasOther) {
      draft.hang(0, verb, "parataxis");
    }
  }

  /** The dash behind a name and perhaps a date; -1 where the sentence opens otherwise. */
  private int dash() {
    int at = 0;
    while (at < Math.min(LONGEST, draft.size()) && isOfDateline(at)) {
      at++;
    }
    return at < draft.size() && DASHES.contains(draft.lower(at)) ? at : -1;
  }

  private boolean isOfDateline(int word) {
    return draft.isName(word)
        || draft.lower(word).equals(",")
        || draft.lower(word).matches("\\d{1,4}|" + MONTHS);
  }
}
