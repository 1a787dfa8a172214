package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * "Talks between the government and the rebels broke off": one is never between one thing, so what
 * stands behind "and" is the second of the two, where the network joins it to the talks.
 */
final class BetweenTwo {
  private static final Set<String> JOINED = Set.of("conj");
  private static final Set<String> CASES = Set.of("case");
  private static final Set<String> COUNTED = Set.of("nummod", "conj");

  private final Draft draft;

  /** A mender of one sentence. */
  BetweenTwo(Draft draft) {
    this.draft = draft;
  }

  /** Hangs the second on the first. */
  void mend() {
    for (int between = 1; between + 3 < draft.size(); between++) {
      int first = draft.head(between);
      boolean isOne =
          draft.lower(between).equals("between")
              && draft.relation(between).equals("case")
              && first > between
              && draft.relation(first).startsWith("nmod")
              && isSingle(first);
      if (isOne) {
        second(first).ifPresent(second -> draft.hang(second, first, "conj"));
      }
    }
  }

  private boolean isSingle(int first) {
    return draft.isNoun(first)
        && draft.children(first, COUNTED).isEmpty()
        && (draft.isName(first) || !draft.lower(first).endsWith("s"));
  }

  /** What the network joins to the noun that the phrase belongs to, right behind the first. */
  private Optional<Integer> second(int first) {
    int above = draft.head(first);
    return draft.children(above, JOINED).stream()
        .filter(second -> second > first && draft.isNoun(second))
        .filter(second -> draft.children(second, CASES).isEmpty())
        .filter(second -> isNext(first, second))
        .findFirst();
  }

  /** Whether "and" with the words of the second follows right on the first. */
  private boolean isNext(int first, int second) {
    int from = draft.first(second);
    return draft.lower(from).equals("and") && draft.isBelow(from - 1, first);
  }
}
