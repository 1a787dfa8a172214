package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.text.DataFile;

/**
 * "'I wept,' Anna Berg said after the hearing": what stands behind a verb of saying and behind the
 * quotation before it says when, where or how it was said, where the network hangs it on a verb of
 * the quotation.
 */
final class BehindQuotation {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''");
  private static final Set<String> OPENING = Set.of("\"", "\u201c", "``");
  private static final Set<String> BESIDE = Set.of("obl", "obl:unmarked", "advmod", "advcl");

  private final Draft draft;

  BehindQuotation(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 3; verb < draft.size() - 1; verb++) {
      if (draft.isVerb(verb) && SAYING.contains(draft.lower(verb))) {
        Optional<Integer> mark = mark(verb);
        if (mark.isPresent()) {
          mend(verb, mark.get());
        }
      }
    }
  }

  /** The mark that closes the quotation, with the speaker alone between it and the verb. */
  private Optional<Integer> mark(int verb) {
    return IntStream.iterate(verb - 1, word -> word > 1, word -> word - 1)
        .boxed()
        .filter(word -> CLOSING.contains(draft.lower(word)))
        .findFirst()
        .filter(mark -> draft.lower(mark - 1).matches("[,!?]"))
        .filter(
            mark ->
                IntStream.range(mark + 1, verb)
                    .allMatch(word -> draft.isMark(word) || draft.isBelow(word, verb)));
  }

  private void mend(int verb, int mark) {
    int end =
        IntStream.range(verb + 1, draft.size())
            .filter(word -> OPENING.contains(draft.lower(word)) || draft.lower(word).equals(";"))
            .findFirst()
            .orElse(draft.size());
    IntStream.range(verb + 1, end)
        .filter(word -> BESIDE.contains(draft.relation(word)))
        .filter(word -> draft.head(word) >= 0 && draft.head(word) < mark)
        .filter(word -> draft.first(word) > verb)
        .forEach(word -> draft.hang(word, verb, draft.relation(word)));
  }
}
