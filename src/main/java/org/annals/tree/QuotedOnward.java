package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.text.DataFile;

/**
 * "Anna Berg took the floor and told the crowd, 'You have won'": what stands behind the second verb
 * is said by it, where the network hangs the quotation on the first.
 */
final class QuotedOnward {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> OPENING = Set.of("\"", "\u201c", "``");
  private static final Set<String> BEFORE = Set.of(",", ":");
  private static final Set<String> BESIDE = Set.of("parataxis", "ccomp", "advcl", "conj", "dep");
  private static final Set<String> SAID = Set.of("ccomp", "xcomp", "parataxis");

  private final Draft draft;

  /** A mender of one sentence. */
  QuotedOnward(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int clause = 4; clause < draft.size(); clause++) {
      if (draft.head(clause) >= 0 && BESIDE.contains(draft.relation(clause))) {
        int said = clause;
        saying(clause).ifPresent(verb -> draft.hang(said, verb, "ccomp"));
      }
    }
  }

  /** The verb right before the quotation that goes on from the one on which the clause hangs. */
  private Optional<Integer> saying(int clause) {
    int first = draft.first(clause);
    while (first < clause && draft.isMark(first)) {
      first++;
    }
    int start = first;
    boolean isQuoted =
        start > 2
            && OPENING.contains(draft.lower(start - 1))
            && BEFORE.contains(draft.lower(start - 2));
    return isQuoted
        ? IntStream.range(draft.head(clause) + 1, start)
            .boxed()
            .filter(verb -> isOnward(verb, draft.head(clause)))
            .filter(verb -> isRightBefore(verb, start))
            .findFirst()
        : Optional.empty();
  }

  private boolean isOnward(int verb, int first) {
    return draft.isVerb(verb)
        && SAYING.contains(draft.lower(verb))
        && draft.relation(verb).equals("conj")
        && draft.head(verb) == first
        && draft.child(verb, SAID).isEmpty();
  }

  private boolean isRightBefore(int verb, int start) {
    return IntStream.range(verb + 1, start)
        .allMatch(word -> draft.isMark(word) || draft.isBelow(word, verb));
  }
}
