package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what belongs to a passive where the network gives it to the noun before it: who did it, in
 * the second of two alike ("was headed on by Roe and turned in at the far post by Berg"), and what
 * from somebody was kept ("barred by his age from most work").
 */
final class DoneBehind {
  private static final Set<String> PASSIVE = Set.of("aux:pass", "nsubj:pass");
  private static final Set<String> AGENT = Set.of("obl:agent");
  private static final Set<String> CASES = Set.of("case");
  private static final Set<String> KEEPING =
      Set.of(
          "barred",
          "banned",
          "excluded",
          "prevented",
          "kept",
          "expelled",
          "prohibited",
          "debarred",
          "blocked",
          "stopped",
          "removed",
          "evicted",
          "released",
          "freed",
          "rescued",
          "saved");

  private final Draft draft;

  /** A mender of one sentence. */
  DoneBehind(Draft draft) {
    this.draft = draft;
  }

  /** Hangs both on their verbs. */
  void mend() {
    for (int word = 3; word < draft.size(); word++) {
      int noun = draft.head(word);
      int verb = noun < 0 || noun > word ? -1 : draft.head(noun);
      if (verb >= 0 && draft.isVerb(verb) && draft.relation(word).equals("nmod")) {
        mend(word, noun, verb);
      }
    }
  }

  private void mend(int word, int noun, int verb) {
    if (draft.isPersonName(word) && isOpenedBy(word, "by") && isSecond(verb)) {
      draft.hang(word, verb, "obl:agent");
    } else if (isKept(noun, verb) && isOpenedBy(word, "from")) {
      draft.hang(word, verb, "obl");
    }
  }

  /** "Barred by his age". */
  private boolean isKept(int noun, int verb) {
    return KEEPING.contains(draft.lower(verb)) && isOpenedBy(noun, "by");
  }

  private boolean isOpenedBy(int noun, String preposition) {
    return draft.children(noun, CASES).stream()
        .anyMatch(word -> word < noun && draft.lower(word).equals(preposition));
  }

  /** Whether it goes on from a passive that names who did it, and names nobody itself. */
  private boolean isSecond(int verb) {
    int first = draft.head(verb);
    return first >= 0
        && draft.relation(verb).equals("conj")
        && draft.child(verb, AGENT).isEmpty()
        && !draft.hasSubject(verb)
        && draft.child(first, PASSIVE).isPresent()
        && IntStream.range(first, verb)
            .anyMatch(word -> draft.head(word) == first && isOpenedBy(word, "by"));
  }
}
