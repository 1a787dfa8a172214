package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "She kept the books and, when he fell ill in 1943, ran the mill": what stands between "and" and a
 * verb joined with it belongs to that verb, where the network hangs it on the first one.
 */
final class BehindAnd {
  private static final Set<String> BESIDE = Set.of("obl", "obl:unmarked", "advcl");
  private static final Set<String> JOINED = Set.of("conj");
  private static final Set<String> AND = Set.of("cc");

  private final Draft draft;

  BehindAnd(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 1; verb < draft.size(); verb++) {
      if (draft.isVerb(verb) && JOINED.contains(draft.relation(verb))) {
        mend(verb, draft.head(verb));
      }
    }
  }

  private void mend(int verb, int first) {
    Optional<Integer> and =
        draft.children(verb, AND).stream().filter(word -> word > first && word < verb).findFirst();
    if (and.isEmpty() || !draft.isVerb(first)) {
      return;
    }
    IntStream.range(and.get() + 1, verb)
        .filter(word -> draft.head(word) == first && BESIDE.contains(draft.relation(word)))
        .filter(word -> draft.first(word) > and.get())
        .forEach(word -> draft.hang(word, verb, draft.relation(word)));
  }
}
