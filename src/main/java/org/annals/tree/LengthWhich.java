package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network gives a clause with "which" to a length of time: "within a month of
 * the meeting, which she called" is of the meeting.
 */
final class LengthWhich {
  private static final Set<String> LENGTHS =
      Set.of(
          "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
          "year", "years", "decade", "decades");

  private final Draft draft;

  /** A mender of one sentence. */
  LengthWhich(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on what the time is counted from. */
  void mend() {
    for (int which = 2; which < draft.size(); which++) {
      int clause = draft.head(which);
      if (draft.lower(which).equals("which")
          && clause > which
          && draft.relation(clause).equals("acl:relcl")
          && LENGTHS.contains(draft.lower(draft.head(clause)))) {
        from(draft.head(clause), which).ifPresent(noun -> draft.hang(clause, noun, "acl:relcl"));
      }
    }
  }

  private Optional<Integer> from(int length, int which) {
    return draft.children(length, Set.of("nmod")).stream()
        .filter(noun -> noun > length && noun < which && draft.isNoun(noun))
        .filter(noun -> draft.lower(draft.first(noun)).equals("of"))
        .reduce((_, last) -> last);
  }
}
