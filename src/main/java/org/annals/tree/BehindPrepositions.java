package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "By the 1990s farmers noticed", "under President Li schools were told": no subject stands behind
 * a preposition that opens the sentence; what it governs is the time or the name, which the network
 * takes for a part of the subject.
 */
final class BehindPrepositions {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OPENING =
      Set.of(
          "in",
          "by",
          "under",
          "at",
          "on",
          "during",
          "since",
          "after",
          "before",
          "until",
          "near",
          "outside",
          "throughout");

  private static final Set<String> TAKEN =
      Set.of("compound", "nmod:desc", "nummod", "nmod:unmarked");
  private static final Set<String> OF_NAME = Set.of("case", "det", "nmod:desc", "amod");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:mid-|early-|late-)?(?:1\\d|20)\\d\\ds?|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur"
              + "|sun)day|spring|summer|autumn|winter|christmas|easter");

  private final Draft draft;

  /** A mender of one sentence. */
  BehindPrepositions(Draft draft) {
    this.draft = draft;
  }

  /** Parts the two. */
  void mend() {
    int noun = OPENING.contains(draft.lower(0)) ? draft.head(0) : -1;
    if (noun > 1 && draft.relation(0).equals("case") && isSubject(noun)) {
      governed(noun).ifPresent(word -> part(word, noun));
    }
  }

  private boolean isSubject(int noun) {
    return SUBJECTS.contains(draft.relation(noun))
        && draft.isNoun(noun)
        && !draft.isName(noun)
        && draft.lower(noun).endsWith("s")
        && draft.head(noun) > noun;
  }

  /** The time or the name right before the subject. */
  private Optional<Integer> governed(int noun) {
    int word = noun - 1;
    boolean isGoverned =
        draft.head(word) == noun
            && TAKEN.contains(draft.relation(word))
            && (isNamed(word) || TIME.matcher(draft.lower(word)).matches());
    return isGoverned ? Optional.of(word) : Optional.empty();
  }

  private boolean isNamed(int word) {
    return draft.isPersonName(word) || draft.isThingName(word);
  }

  private void part(int word, int noun) {
    int verb = draft.head(noun);
    draft.hang(word, verb, "obl");
    draft.children(noun).stream()
        .filter(child -> child < word && OF_NAME.contains(draft.relation(child)))
        .forEach(child -> draft.hang(child, word, draft.relation(child)));
  }
}
