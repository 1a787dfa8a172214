package org.annals.tree;

import java.util.List;
import java.util.Set;

/**
 * "And by one count its flood had killed six": a noun that says nothing has no subject, so what
 * stands between the phrase and the verb is the subject of the verb.
 */
final class SubjectBehindPhrase {
  private static final Set<String> PHRASES = Set.of("obl", "nmod");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "advmod");

  private final Draft draft;

  /** A mender of one sentence. */
  SubjectBehindPhrase(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such subjects on their verbs. */
  void mend() {
    for (int who = 2; who + 1 < draft.size(); who++) {
      int noun = draft.head(who);
      int verb = noun >= 0 && isStray(who, noun) ? draft.head(noun) : -1;
      if (verb > who && isOpen(verb) && isNext(who, verb)) {
        draft.hangSubject(who, verb);
      }
    }
  }

  private boolean isStray(int who, int noun) {
    return draft.relation(who).equals("nsubj")
        && PHRASES.contains(draft.relation(noun))
        && draft.isNoun(noun)
        && !draft.isClause(noun)
        && draft.first(who) == noun + 1;
  }

  private boolean isOpen(int verb) {
    return draft.isVerb(verb) && !draft.hasSubject(verb);
  }

  /** Whether nothing but helpers stands between the two. */
  private boolean isNext(int who, int verb) {
    List<Integer> helpers = draft.children(verb, HELPERS);
    for (int word = who + 1; word < verb; word++) {
      if (!helpers.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
