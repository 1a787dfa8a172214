package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/** Mends verbs that look like nouns behind "due to": "is due to vote on the bill". */
final class DueVerbs {
  private static final Set<String> VERBS =
      Set.of(
          "vote", "visit", "meet", "address", "debate", "rule", "report", "return", "march", "race",
          "play", "face", "sail", "travel", "speak", "start", "open", "close", "launch", "review",
          "fight", "tour", "appeal", "answer", "retire", "land", "arrive", "leave", "stand");

  private final Draft draft;

  DueVerbs(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 2; word < draft.size(); word++) {
      int due = draft.head(word);
      if (due != Syntax.ROOT
          && !draft.isVerb(word)
          && draft.lower(due).equals("due")
          && draft.lower(word - 1).equals("to")
          && draft.head(word - 1) == word
          && VERBS.contains(draft.lower(word))
          && draft.children(due).stream().anyMatch(be -> draft.relation(be).matches("cop|aux"))) {
        mend(word, due);
      }
    }
  }

  private void mend(int verb, int due) {
    draft.verb(verb);
    draft.hang(verb, due, "xcomp");
    draft.hang(verb - 1, verb, "mark");
    for (int below : draft.children(verb, Set.of("nmod"))) {
      draft.hang(below, verb, "obl");
    }
  }
}
