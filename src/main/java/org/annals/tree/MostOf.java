package org.annals.tree;

import java.util.Set;

/**
 * Takes what a word for an amount is of for a part of its phrase: "sold most of its shares", where
 * the network hangs the shares on "most" as on a verb; not "left, most of them for Leeds" and "for
 * most of the century".
 */
final class MostOf {
  private static final Set<String> AMOUNTS =
      Set.of("most", "much", "many", "some", "all", "few", "several", "half", "both", "each");

  private static final Set<String> CASE = Set.of("case");

  private final Draft draft;

  MostOf(Draft draft) {
    this.draft = draft;
  }

  /** "Most of those arrested". */
  private boolean isThose(int word) {
    return draft.lower(word).equals("those") && draft.child(word, Set.of("acl")).isPresent();
  }

  void mend() {
    for (int noun = 2; noun < draft.size(); noun++) {
      int amount = draft.head(noun);
      boolean isOf =
          amount >= 0
              && (draft.isNoun(noun) || isThose(noun))
              && draft.relation(noun).equals("obl")
              && AMOUNTS.contains(draft.lower(amount))
              && draft.child(noun, CASE).filter(of -> of == amount + 1).isPresent()
              && draft.lower(amount + 1).equals("of")
              && draft.child(amount, CASE).filter(before -> before < amount).isEmpty();
      if (isOf) {
        draft.hang(noun, amount, "nmod");
      }
    }
  }
}
