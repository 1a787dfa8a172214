package org.annals.tree;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hangs what a number is of on that number, where the network takes the number for that of what it
 * is of: "took 28 percent of the vote and 29 of the 90 seats".
 */
final class NumberOf {
  private static final Set<String> CASE = Set.of("case");
  private static final Set<String> JOINING = Set.of("cc");
  private static final Set<String> PLACES = Set.of("conj", "nmod", "obj", "nsubj", "nsubj:pass");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|half");

  private final Draft draft;

  /** A mender of one sentence. */
  NumberOf(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int noun = 2; noun < draft.size(); noun++) {
      int top = noun;
      if (PLACES.contains(draft.relation(noun))) {
        draft.children(noun, CASE).stream()
            .filter(of -> draft.lower(of).equals("of") && isNumber(of - 1))
            .filter(of -> isBeside(of - 1, top))
            .findFirst()
            .ifPresent(of -> mend(of - 1, top));
      }
    }
  }

  private boolean isNumber(int word) {
    return NUMBER.matcher(draft.lower(word)).matches();
  }

  /** Whether the number hangs on the noun, or on what the noun hangs on. */
  private boolean isBeside(int number, int noun) {
    return (draft.head(number) == noun && draft.relation(number).equals("nummod"))
        || (draft.head(number) == draft.head(noun) && draft.relation(number).equals("conj"));
  }

  private void mend(int number, int noun) {
    if (draft.head(number) == noun) {
      draft.children(noun, JOINING).forEach(and -> draft.hang(and, number, "cc"));
      draft.hang(number, draft.head(noun), draft.relation(noun));
    }
    draft.hang(noun, number, "nmod");
  }
}
