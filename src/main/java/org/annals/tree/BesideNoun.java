package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hangs a participle on the noun right before it, where the network takes it for one of a noun
 * behind which a comma stands: "three demands, among them the repeal of the law adopted in May".
 */
final class BesideNoun {
  private static final Set<String> OWN = Set.of("mark", "aux", "aux:pass", "nsubj", "nsubj:pass");
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "time", "century", "decade", "spring", "summer");

  private final Draft draft;

  /** A mender of one sentence. */
  BesideNoun(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      boolean isReduced =
          draft.relation(verb).equals("acl")
              && draft.isVerb(verb)
              && draft.lower(verb).endsWith("ed")
              && draft.children(verb, OWN).isEmpty();
      if (isReduced && isOfOther(verb)) {
        draft.hang(verb, verb - 1, "acl");
      }
    }
  }

  private boolean isOfOther(int verb) {
    int noun = verb - 1;
    int head = draft.head(verb);
    return draft.isNoun(noun)
        && !draft.isName(noun)
        && !TIMES.contains(draft.lower(noun))
        && head < noun
        && IntStream.range(head, noun).anyMatch(word -> draft.lower(word).equals(","));
  }
}
