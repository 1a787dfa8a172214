package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "One of the nurses, Anna Berg, said so", "the second, Acme Corporation, built it", "army chief of
 * staff General Bo Li said so": the name says who that is, where the network gives the verb two
 * subjects or hangs the name as what the first is of. "The Greens' answer was no": the first is
 * whose the second is.
 */
final class SecondSubject {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> PORTIONS = Set.of("one", "another", "neither", "none");
  private static final Set<String> OF = Set.of("nmod", "obl");
  private static final Set<String> OWNING = Set.of("'s", "\u2019s", "'", "\u2019");
  private static final String COMMA = ",";
  private static final String BESIDE = "appos";

  private final Draft draft;

  /** A mender of one sentence. */
  SecondSubject(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 0; verb < draft.size(); verb++) {
      List<Integer> subjects = draft.children(verb, SUBJECTS);
      if (subjects.size() == 2) {
        mend(subjects.getFirst(), subjects.getLast(), verb);
      }
      subjects.forEach(this::mendPortion);
    }
  }

  /** "One of the largest, Acme Corporation, said so": none is of Acme. */
  private void mendPortion(int who) {
    if (PORTIONS.contains(draft.lower(who))) {
      IntStream.range(who + 1, draft.size())
          .filter(name -> OF.contains(draft.relation(name)) && isOf(draft.head(name), who))
          .filter(name -> isAside(name) && draft.child(name, Set.of("case")).isEmpty())
          .findFirst()
          .ifPresent(name -> draft.hang(name, who, BESIDE));
    }
  }

  /** Whether it is the portion or what it is a portion of. */
  private boolean isOf(int word, int who) {
    return word == who || (word > who && draft.head(word) == who);
  }

  private boolean isAside(int name) {
    return draft.isName(name)
        && draft.lower(draft.first(name) - 1).equals(COMMA)
        && draft.lower(last(name) + 1).equals(COMMA);
  }

  private void mend(int who, int name, int verb) {
    if (draft.isNoun(name) && OWNING.contains(draft.lower(who + 1))) {
      draft.hang(who, name, "nmod:poss");
    } else if (name < verb && !draft.isName(who) && isAside(name)) {
      draft.hang(name, who, BESIDE);
    } else if (name < verb && isCalled(who, name)) {
      draft.hang(name, who, "flat");
    }
  }

  /** "Chief of staff General Bo Li": the name goes on right behind the words for the person. */
  private boolean isCalled(int who, int name) {
    int first = draft.first(name);
    return draft.isPersonName(name)
        && draft.isPerson(who)
        && !draft.isPersonName(who)
        && !draft.isThingName(who)
        && first > who
        && draft.child(who, Set.of("conj")).isEmpty()
        && draft.isName(first)
        && IntStream.range(who + 1, first).allMatch(word -> draft.isBelow(word, who));
  }

  private int last(int name) {
    int last = name;
    while (last + 1 < draft.size()
        && draft.head(last + 1) == name
        && draft.relation(last + 1).equals("flat")) {
      last++;
    }
    return last;
  }
}
