package org.annals.tree;

import java.util.List;
import java.util.Set;

/**
 * Sets right where the network takes a time for who does something: "returned in 1848 and the next
 * year married Emma Lobo", "the winter of 1948 some of the men left".
 */
final class TimeSubjects {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> TIMES =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "morning",
          "afternoon",
          "evening",
          "night",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");

  private static final Set<String> WHICH = Set.of("next", "following", "same");

  /** What a time itself may do: "the next year brought rain". */
  private static final Set<String> OF_TIMES =
      Set.of("brought", "saw", "witnessed", "marked", "proved", "passed", "began", "became");

  private final Draft draft;

  /** A mender of one sentence. */
  TimeSubjects(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such times on their verbs as times. */
  void mend() {
    for (int word = 0; word < draft.size(); word++) {
      boolean isSubject = SUBJECTS.contains(draft.relation(word));
      if (isSubject && (isBeside(word) || (isTime(word) && isOfAnother(word)))) {
        draft.hang(word, draft.head(word), "obl:unmarked");
      }
    }
  }

  /** "The winter of 1948 some of the men left": who did it stands between the time and the verb. */
  private boolean isBeside(int time) {
    int verb = draft.head(time);
    return TIMES.contains(draft.lower(time))
        && draft.children(verb, SUBJECTS).stream().anyMatch(who -> who > time && who < verb);
  }

  private boolean isTime(int word) {
    return TIMES.contains(draft.lower(word)) && WHICH.contains(draft.lower(word - 1));
  }

  /** Whether its verb goes on from one that has a subject, right behind "and the next year". */
  private boolean isOfAnother(int time) {
    int verb = draft.head(time);
    int first = verb < 0 ? -1 : draft.head(verb);
    List<Integer> joining = verb < 0 ? List.of() : draft.children(verb, Set.of("cc"));
    return first >= 0
        && verb == time + 1
        && draft.relation(verb).equals("conj")
        && draft.isVerb(first)
        && draft.hasSubject(first)
        && !joining.isEmpty()
        && draft.child(verb, Set.of("obj")).isPresent()
        && !OF_TIMES.contains(draft.lower(verb));
  }
}
