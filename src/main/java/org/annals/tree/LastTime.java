package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.time.CalendarNames;

/**
 * "The Greens, who last May won the town": nothing lasts there, so "who" is the subject of the verb
 * behind the time.
 */
final class LastTime {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "night", "spring", "summer", "autumn", "fall", "winter");

  private final Draft draft;

  /** A mender of one sentence. */
  LastTime(Draft draft) {
    this.draft = draft;
  }

  /** Makes "last" a word of the time. */
  void mend() {
    for (int last = 1; last + 2 < draft.size(); last++) {
      boolean isOfTime =
          draft.lower(last).equals("last")
              && draft.isVerb(last)
              && RELATIVE.contains(draft.lower(last - 1))
              && isTime(draft.lower(last + 1));
      if (isOfTime) {
        int at = last;
        verb(last).ifPresent(verb -> mend(at, verb));
      }
    }
  }

  private static boolean isTime(String word) {
    return TIMES.contains(word)
        || CalendarNames.MONTHS.contains(word)
        || CalendarNames.WEEKDAYS.contains(word);
  }

  /** The verb that stands beside "last" or right below it, behind the time. */
  private Optional<Integer> verb(int last) {
    int verb = last + 2;
    boolean isNear =
        draft.isVerb(verb)
            && (draft.head(verb) == draft.head(last) || draft.head(verb) == last)
            && !draft.hasSubject(verb);
    return isNear ? Optional.of(verb) : Optional.empty();
  }

  private void mend(int last, int verb) {
    draft.hang(verb, draft.head(last), "acl:relcl");
    draft.hang(last + 1, verb, "obl:unmarked");
    draft.hang(last - 1, verb, "nsubj");
    draft.hang(last, last + 1, "amod");
    draft.adjective(last);
  }
}
