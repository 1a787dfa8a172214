package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network gives to the verb the date of a noun that itself says until or since
 * when, "ran it until his death in 2009", or that stands behind it with "of": "brought a letter of
 * May 1921".
 */
final class NounDate {
  private static final Set<String> TEMPORAL =
      Set.of("until", "till", "after", "before", "since", "following", "from");
  private static final Set<String> IN = Set.of("in", "on");
  private static final Set<String> CASE = Set.of("case");
  private static final Set<String> OF_VERB = Set.of("obl", "obl:unmarked", "advmod");
  private static final String DATE =
      "1\\d{3}|20\\d{2}|\\d{1,2}|january|february|march|april|may|june|july|august|september"
          + "|october|november|december";
  private static final Set<String> NOUNS =
      Set.of(
          "death",
          "birth",
          "marriage",
          "wedding",
          "divorce",
          "retirement",
          "resignation",
          "dismissal",
          "appointment",
          "election",
          "arrest",
          "release",
          "foundation",
          "founding",
          "dissolution",
          "closure",
          "abolition",
          "repeal",
          "independence",
          "arrival",
          "departure",
          "graduation");

  private final Draft draft;

  /** A mender of one sentence. */
  NounDate(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such dates on their nouns. */
  void mend() {
    for (int noun = 0; noun + 2 < draft.size(); noun++) {
      if (NOUNS.contains(draft.lower(noun))
          && isTemporal(noun)
          && IN.contains(draft.lower(noun + 1))) {
        mend(noun, draft.head(noun + 1));
      } else if (draft.lower(noun + 1).equals("of") && draft.isNoun(noun)) {
        mendOf(noun, draft.head(noun + 1));
      }
    }
  }

  private void mendOf(int noun, int date) {
    if (date > noun + 1 && OF_VERB.contains(draft.relation(date)) && !draft.isBelow(noun, date)) {
      mend(noun, date);
    }
  }

  private void mend(int noun, int date) {
    boolean isDate =
        date > noun + 1
            && date <= noun + 3
            && draft.relation(noun + 1).equals("case")
            && draft.lower(date).matches(DATE);
    if (isDate && draft.head(date) != noun && draft.head(noun) != date) {
      draft.hang(date, noun, "nmod");
    }
  }

  private boolean isTemporal(int noun) {
    return draft.children(noun, CASE).stream()
        .anyMatch(word -> word < noun && TEMPORAL.contains(draft.lower(word)));
  }
}
