package org.annals.tree;

import java.util.List;
import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;

/** "Bought the bankrupt Acme Foundry": one thing is bought, and the adjective says what it is. */
final class AdjectiveBeforeName {
  private static final Set<String> TAKING_PART = Set.of("obj", "iobj", "nsubj", "obl");

  private final Draft draft;

  /** A mender of one sentence. */
  AdjectiveBeforeName(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int adjective = 1; adjective < draft.size() - 1; adjective++) {
      if (draft.is(adjective, PartOfSpeech.ADJ) && draft.isName(adjective + 1)) {
        before(adjective, adjective + 1);
      }
    }
  }

  private void before(int adjective, int name) {
    int verb = draft.head(adjective);
    boolean isRead =
        verb != Syntax.ROOT
            && TAKING_PART.contains(draft.relation(adjective))
            && draft.lower(adjective - 1).equals("the");
    boolean isBeside =
        isRead
            && draft.head(name) == verb
            && draft.relation(name).equals(draft.relation(adjective));
    boolean isBelow =
        isRead && draft.head(name) == adjective && draft.relation(name).equals("compound");
    if (isBeside || isBelow) {
      List<Integer> more = draft.children(adjective);
      String relation = draft.relation(adjective);
      draft.hang(name, verb, relation);
      draft.hang(adjective, name, "amod");
      more.stream()
          .filter(word -> word != name)
          .forEach(word -> draft.hang(word, name, draft.relation(word)));
    }
  }
}
