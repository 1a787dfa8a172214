package org.annals.tree;

import java.util.List;
import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Hangs phrases that stand between commas on the verb whose clause they interrupt, where the
 * network hangs them on what stands before the comma: "the court, in Li v. Roe, freed them", "a
 * year later, at a meeting in Leeds, she resigned".
 */
final class BetweenCommas {
  private static final Set<String> CASE = Set.of("case");
  private static final Set<String> HANGING = Set.of("nmod", "obl");
  private static final Set<String> WHEN = Set.of("obl", "obl:unmarked", "advmod");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "advmod", "cop");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "on", "under", "during", "before", "after", "through", "by", "without");

  private static final Set<String> TIMES =
      Set.of(
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "decades",
          "morning",
          "afternoon",
          "evening",
          "night",
          "later",
          "earlier");

  private final Draft draft;

  /** A mender of one sentence. */
  BetweenCommas(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int noun = 2; noun < draft.size(); noun++) {
      int before = draft.head(noun);
      if (before == Syntax.ROOT || before > noun || !isPhrase(noun)) {
        continue;
      }
      int verb = draft.head(before);
      if (verb != Syntax.ROOT && verb > noun && draft.isVerb(verb)) {
        hang(noun, before, verb);
      }
    }
  }

  private void hang(int noun, int before, int verb) {
    boolean isOfSubject = draft.relation(before).startsWith("nsubj") && isNext(noun, verb);
    boolean isOfTime = TIMES.contains(draft.lower(before)) && WHEN.contains(draft.relation(before));
    if (isOfSubject || isOfTime) {
      draft.hang(noun, verb, "obl");
    }
  }

  /** "In Li v. Roe", "at a meeting", between marks. */
  private boolean isPhrase(int noun) {
    List<Integer> cases = draft.children(noun, CASE);
    int first = draft.first(noun);
    return HANGING.contains(draft.relation(noun))
        && draft.isNoun(noun)
        && !cases.isEmpty()
        && cases.getFirst() == first
        && PREPOSITIONS.contains(draft.lower(first))
        && draft.lower(first - 1).equals(",")
        && draft.lower(last(noun) + 1).equals(",");
  }

  /** Whether the verb follows right behind the second comma, but for its helpers. */
  private boolean isNext(int noun, int verb) {
    for (int word = last(noun) + 2; word < verb; word++) {
      if (draft.head(word) != verb || !HELPERS.contains(draft.relation(word))) {
        return false;
      }
    }
    return true;
  }

  private int last(int noun) {
    int last = noun;
    for (int word = noun + 1; word < draft.size(); word++) {
      if (!draft.isMark(word) && draft.isBelow(word, noun)) {
        last = word;
      }
    }
    return last;
  }
}
