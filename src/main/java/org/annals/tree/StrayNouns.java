package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Mends nouns that hang on a verb in the wrong way: as its object behind a preposition ("sank off
 * Bergen"), as its subject in front of the subject that they own ("Norway's parliament voted") or
 * describe.
 */
final class StrayNouns {
  private static final Set<String> OWNING = Set.of("'s", "\u2019s");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> PLACING =
      Set.of("off", "in", "at", "on", "from", "near", "outside", "into", "to", "under");

  private final Draft draft;

  StrayNouns(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    described();
    for (int word = 0; word < draft.size(); word++) {
      if (draft.head(word) != Syntax.ROOT && draft.isNoun(word)) {
        mend(word);
      }
    }
  }

  /** "A keen sailor, Anna Berg won a medal": she, and not a sailor as well. */
  private void described() {
    for (int noun = 0; noun < draft.size(); noun++) {
      int verb = draft.head(noun);
      if (verb > noun
          && SUBJECTS.contains(draft.relation(noun))
          && draft.isNoun(noun)
          && !draft.isName(noun)
          && ARTICLES.contains(draft.lower(draft.first(noun)))) {
        place(noun, verb);
      }
    }
  }

  private void place(int noun, int verb) {
    boolean isNamed =
        draft.children(verb, SUBJECTS).stream()
            .anyMatch(who -> who > noun && who < verb && isWho(who) && isBehindComma(who));
    if (isNamed) {
      draft.hang(noun, verb, "parataxis");
    }
  }

  private boolean isWho(int word) {
    return draft.isName(word) || PRONOUNS.contains(draft.lower(word));
  }

  private boolean isBehindComma(int word) {
    return draft.lower(draft.first(word) - 1).equals(",");
  }

  private void mend(int noun) {
    if (draft.relation(noun).equals("obj")) {
      if (has(noun, PLACING) && noun > draft.head(noun)) {
        draft.hang(noun, draft.head(noun), "obl");
      }
    } else if (SUBJECTS.contains(draft.relation(noun)) && has(noun, OWNING)) {
      int verb = draft.head(noun);
      draft.children(verb, SUBJECTS).stream()
          .filter(owned -> owned > noun && owned < verb && draft.isNoun(owned))
          .findFirst()
          .ifPresent(owned -> draft.hang(noun, owned, "nmod:poss"));
    }
  }

  private boolean has(int noun, Set<String> marks) {
    return draft.children(noun, Set.of("case")).stream()
        .anyMatch(mark -> marks.contains(draft.lower(mark)));
  }
}
