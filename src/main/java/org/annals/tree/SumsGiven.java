package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.text.DataFile;

/**
 * Hangs a sum of money on the verb that gives it, where the network takes it for a part of whoever
 * gets it: "award a salvage company 12 million euros", "fined the line 8 million pounds".
 */
final class SumsGiven {
  private static final Set<String> GIVING = DataFile.words("/tree/giving-verbs.txt");

  private static final Set<String> MONEY = DataFile.words("/tree/money.txt");

  private static final Set<String> PARTS = Set.of("nmod", "appos", "flat", "compound", "list");
  private static final Set<String> NUMBERS = Set.of("nummod", "compound", "flat");

  private final Draft draft;

  /** A mender of one sentence. */
  SumsGiven(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such sums on their verbs. */
  void mend() {
    for (int money = 3; money < draft.size(); money++) {
      int getter = draft.head(money);
      boolean isPart =
          MONEY.contains(draft.lower(money))
              && PARTS.contains(draft.relation(money))
              && getter >= 0
              && getter < money - 1
              && draft.relation(getter).equals("obj")
              && GIVING.contains(draft.lower(draft.head(getter)));
      if (isPart) {
        mend(money, getter);
      }
    }
  }

  private void mend(int money, int getter) {
    List<Integer> between = IntStream.range(getter + 1, money).boxed().toList();
    boolean isSum = between.stream().allMatch(word -> NUMBERS.contains(draft.relation(word)));
    if (isSum && draft.children(money, Set.of("case", "det")).isEmpty()) {
      draft.hang(money, draft.head(getter), "obj");
      between.stream()
          .filter(number -> draft.head(number) == getter)
          .forEach(number -> draft.hang(number, money, "nummod"));
    }
  }
}
