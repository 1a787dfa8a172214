package org.annals.tree;

import java.util.Set;
import org.annals.text.DataFile;

/**
 * Sets right where the network hangs when, where and by whom something is done on the verb behind
 * the noun for the deed, or on whoever it is done to: "the murder of Anna Berg in Leeds in 1994 was
 * never solved". Between such a subject and its verb, without a comma, all belongs to the subject;
 * and no person is of a place and a year.
 */
final class DeedPhrases {
  private static final Set<String> NOUNS = DataFile.words("/tree/deed-nouns.txt");
  private static final Set<String> WORKS = DataFile.words("/pattern/works.txt");
  private static final Set<String> PICTURES =
      Set.of(
          "drawing",
          "engraving",
          "film",
          "letter",
          "manuscript",
          "painting",
          "photograph",
          "picture",
          "portrait",
          "print",
          "sculpture",
          "song",
          "statue",
          "symphony",
          "work");

  private static final Set<String> OWNERS = Set.of("nmod:poss");
  private static final Set<String> WHEN = Set.of("in", "on", "at", "during");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");
  private static final Set<String> WITHIN = Set.of("nmod", "appos", "flat", "nmod:unmarked");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final String DATE =
      "1\\d{3}|20\\d{2}|\\d{1,2}|january|february|march|april|may|june|july|august|september"
          + "|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
  private static final int DEEP = 4;

  private final Draft draft;

  /** A mender of one sentence. */
  DeedPhrases(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such phrases on the noun for the deed. */
  void mend() {
    for (int noun = 0; noun + 2 < draft.size(); noun++) {
      if (NOUNS.contains(draft.lower(noun)) && !draft.isVerb(noun) && isOfSomebody(noun)) {
        mend(noun);
      }
    }
  }

  private boolean isOfSomebody(int noun) {
    return draft.lower(noun + 1).equals("of") || draft.child(noun, OWNERS).isPresent();
  }

  private void mend(int noun) {
    int verb = SUBJECTS.contains(draft.relation(noun)) ? draft.head(noun) : -1;
    for (int mark = noun + 1; mark < draft.size() && !endsPhrase(mark, verb); mark++) {
      int word = draft.relation(mark).equals("case") ? ledIn(mark) : -1;
      if (word > mark && draft.head(mark) < mark) {
        draft.hang(mark, word, "case");
      }
      if (word > mark && isElsewhere(mark, word, noun, verb)) {
        draft.hang(word, noun, "nmod");
      }
    }
  }

  /**
   * What a preposition leads in: the head of a name whose last word it hangs on, or the date behind
   * it where it hangs on the place before.
   */
  private int ledIn(int mark) {
    int word = draft.head(mark);
    if (word < mark && draft.lower(mark + 1).matches(DATE)) {
      return mark + 1;
    }
    return draft.relation(word).equals("flat") && draft.head(word) > mark ? draft.head(word) : word;
  }

  private boolean endsPhrase(int word, int verb) {
    return draft.isMark(word) || draft.isVerb(word) || word == verb;
  }

  private boolean isElsewhere(int mark, int word, int noun, int verb) {
    int above = draft.head(word);
    if (above < 0 || above == noun) {
      return above == noun && draft.relation(word).equals("compound");
    }
    boolean isOfVerb = above == verb && verb > word && draft.relation(word).equals("obl");
    return isOfVerb || (isBelow(word, noun) && isOfDeed(mark, word, above));
  }

  /** Whether what a preposition leads in hangs on a name, though it tells of the deed. */
  private boolean isOfDeed(int mark, int word, int above) {
    String of = draft.lower(mark);
    boolean isWhen = WHEN.contains(of) && draft.lower(word).matches(DATE);
    boolean isWhere = WHERE.contains(of) && draft.isName(word) && draft.isPerson(above);
    String done = draft.lower(above);
    boolean isByWhom = of.equals("by") && !WORKS.contains(done) && !PICTURES.contains(done);
    return isWhen || isWhere || isByWhom;
  }

  private boolean isBelow(int word, int noun) {
    int at = word;
    for (int steps = 0; steps < DEEP && at >= 0 && at != noun; steps++) {
      at = WITHIN.contains(draft.relation(at)) ? draft.head(at) : -1;
    }
    return at == noun;
  }
}
