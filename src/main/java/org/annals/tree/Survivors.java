package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right whom somebody is survived by, where the network gives what stands behind a semicolon
 * to a clause before it: "by a son, Bo, who teaches at Acme; five grandchildren; and a brother".
 */
final class Survivors {
  private static final Set<String> BY = Set.of("obl:agent", "obl");
  private static final Set<String> LEADING = Set.of("and", ",", "also");

  private final Draft draft;

  /** A mender of one sentence. */
  Survivors(Draft draft) {
    this.draft = draft;
  }

  /** Hangs each of the list on the first of it. */
  void mend() {
    for (int verb = 0; verb + 2 < draft.size(); verb++) {
      if (draft.lower(verb).equals("survived") && draft.lower(verb + 1).equals("by")) {
        int first = verb + 2;
        draft.children(verb, BY).stream()
            .filter(by -> by >= first)
            .findFirst()
            .ifPresent(by -> mend(by, first));
      }
    }
  }

  private void mend(int by, int from) {
    int start = from;
    while (start < draft.size()) {
      int end = end(start);
      if (start > from) {
        head(start, end)
            .filter(head -> head != by && !draft.isClause(head) && draft.isNoun(head))
            .filter(head -> draft.head(head) >= from)
            .ifPresent(head -> draft.hang(head, by, "conj"));
      }
      start = end + 1;
    }
  }

  /** The next semicolon, else the end. */
  private int end(int start) {
    int end = start;
    while (end < draft.size() && !draft.lower(end).equals(";")) {
      end++;
    }
    return end;
  }

  /** The one word between two semicolons whose head stands before them. */
  private Optional<Integer> head(int start, int end) {
    int found = -1;
    for (int word = start; word < end; word++) {
      boolean isTop = draft.head(word) < start || draft.head(word) >= end;
      if (isTop && !draft.isMark(word) && !LEADING.contains(draft.lower(word))) {
        if (found >= 0) {
          return Optional.empty();
        }
        found = word;
      }
    }
    return Optional.of(found).filter(word -> word >= 0);
  }
}
