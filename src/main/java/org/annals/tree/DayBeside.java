package org.annals.tree;

import java.util.Set;

/** Hangs a day between a subject and its verb on the verb: "a judge on Friday ordered". */
final class DayBeside {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "advmod");

  private final Draft draft;

  DayBeside(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 2; word + 1 < draft.size(); word++) {
      if (DAYS.contains(draft.lower(word)) && draft.relation(word).startsWith("nmod")) {
        mend(word);
      }
    }
  }

  private void mend(int day) {
    int noun = draft.head(day);
    int verb = noun < 0 ? -1 : draft.head(noun);
    if (noun == first(day) - 1 && verb > day && SUBJECTS.contains(draft.relation(noun))) {
      int next = day + 1;
      while (next < verb && AUXILIARIES.contains(draft.relation(next))) {
        next++;
      }
      if (next == verb && draft.isVerb(verb)) {
        draft.hang(day, verb, first(day) == day ? "obl:unmarked" : "obl");
      }
    }
  }

  private int first(int day) {
    return draft.lower(day - 1).equals("on") ? day - 1 : day;
  }
}
