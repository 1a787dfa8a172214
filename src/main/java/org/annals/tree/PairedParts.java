package org.annals.tree;

import java.util.List;
import java.util.Set;
import org.annals.text.DataFile;

/** "Broke his pelvis and left wrist": a side of the body, where the network reads a departure. */
final class PairedParts {
  private static final Set<String> PARTS = DataFile.words("/tree/paired-parts.txt");
  private static final Set<String> OWNED = Set.of("obj", "obl", "nmod", "conj", "nsubj:pass");

  private final Draft draft;

  /** A mender of one sentence. */
  PairedParts(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int left = 2; left < draft.size() - 1; left++) {
      if (draft.lower(left).equals("left") && PARTS.contains(draft.lower(left + 1))) {
        mend(left, left + 1, partBefore(left - 2));
      }
    }
  }

  /** The noun before "and" that somebody owns; -1 where there is none. */
  private int partBefore(int noun) {
    boolean isOwned =
        draft.isNoun(noun)
            && OWNED.contains(draft.relation(noun))
            && !draft.children(noun, Set.of("nmod:poss", "det")).isEmpty();
    return isOwned ? noun : -1;
  }

  private void mend(int left, int part, int first) {
    if (first < 0 || !draft.lower(left - 1).equals("and") || draft.relation(left).equals("amod")) {
      return;
    }
    List<Integer> more = draft.children(left).stream().filter(word -> word > part).toList();
    int verb = draft.clause(draft.head(first));
    draft.adjective(left);
    draft.hang(left, part, "amod");
    draft.hang(part, first, "conj");
    draft.hang(left - 1, part, "cc");
    more.stream()
        .filter(_ -> verb >= 0)
        .forEach(word -> draft.hang(word, verb, draft.relation(word)));
  }
}
