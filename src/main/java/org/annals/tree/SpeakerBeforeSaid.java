package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/**
 * "The mill will close, its chairman, Bo Li, said": who stands between the clause and the verb says
 * it, and takes no part in it.
 */
final class SpeakerBeforeSaid {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> MISREAD = Set.of("csubj", "reparandum", "dep");
  private static final Set<String> PEOPLE = Set.of("people", "sources", "police", "source");
  private static final Set<String> NAMED = Set.of("appos", "flat");
  private static final Set<String> OF_OTHERS = Set.of("cc", "mark");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> TELLING = Set.of("told", "tells", "reminded", "warned", "warns");
  private static final Set<String> LOOSE =
      Set.of(
          "nsubj", "nsubj:pass", "parataxis", "obl", "obl:unmarked", "dislocated", "appos", "dep");

  private static final Set<String> BEHIND = Set.of("parataxis", "advcl", "dep", "acl");

  private final Draft draft;

  /** A mender of one sentence. */
  SpeakerBeforeSaid(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 3; verb < draft.size(); verb++) {
      if (draft.isVerb(verb) && SAYING.contains(draft.lower(verb))) {
        if (draft.hasSubject(verb)) {
          said(verb);
          end(verb);
        } else {
          speaker(verb);
        }
      }
    }
  }

  /** What is said is no subject beside the speaker. */
  private void said(int verb) {
    draft.children(verb, MISREAD).stream()
        .filter(clause -> clause < verb && draft.isClause(clause) && draft.hasSubject(clause))
        .filter(clause -> draft.children(verb, SUBJECTS).stream().anyMatch(who -> who > clause))
        .forEach(clause -> draft.hang(clause, verb, "ccomp"));
  }

  /** The mark at the end of the sentence is none of what is said before. */
  private void end(int verb) {
    int mark = draft.size() - 1;
    int clause = draft.head(mark);
    if (mark > verb
        && draft.isMark(mark)
        && clause != Syntax.ROOT
        && clause < verb
        && draft.head(clause) == verb
        && draft.relation(clause).equals("ccomp")) {
      draft.hang(mark, verb, "punct");
    }
  }

  private void speaker(int verb) {
    int who = behindComma(draft.lower(verb - 1).equals(",") ? verb - 2 : verb - 1);
    int clause = who < 0 ? -1 : draft.clause(who);
    if (clause >= 0
        && clause < who
        && isBeside(verb, clause)
        && draft.hasSubject(clause)
        && (isNamedTwice(who, verb) || isSecondSubject(who, clause))) {
      draft.hang(who, verb, "nsubj");
      if (draft.head(verb) != Syntax.ROOT) {
        draft.hang(verb, clause, "parataxis");
      }
    }
  }

  /** The noun over a word whose phrase a comma opens; -1 where there is none. */
  private int behindComma(int word) {
    int found = -1;
    int who = word;
    while (who != Syntax.ROOT && !draft.isClause(who)) {
      found = isSpeaker(who) ? who : found;
      who = draft.head(who);
    }
    return found;
  }

  private boolean isSpeaker(int who) {
    return draft.lower(draft.first(who) - 1).equals(",")
        && LOOSE.contains(draft.relation(who))
        && draft.children(who, Set.of("case")).isEmpty()
        && (draft.isPerson(who) || draft.isName(who) || PEOPLE.contains(draft.lower(who)));
  }

  /** Whether the verb stands over the clause or loosely behind it. */
  private boolean isBeside(int verb, int clause) {
    int above = draft.head(verb);
    boolean isBehind =
        above != Syntax.ROOT
            && BEHIND.contains(draft.relation(verb))
            && (draft.isBelow(clause, above) || draft.isBelow(above, clause));
    return (isBehind || draft.isBelow(clause, verb))
        && draft.children(verb, OF_OTHERS).isEmpty()
        && (TELLING.contains(draft.lower(verb)) || draft.child(verb, OBJECTS).isEmpty());
  }

  /** "Its chairman, Bo Li,": two names for one speaker. */
  private boolean isNamedTwice(int who, int verb) {
    return draft.children(who, NAMED).stream()
        .filter(name -> name > who && name < verb)
        .anyMatch(name -> draft.lower(draft.first(name) - 1).equals(","));
  }

  /** Behind a verb that has its subject before it. */
  private boolean isSecondSubject(int who, int clause) {
    return SUBJECTS.contains(draft.relation(who))
        && draft.children(clause, SUBJECTS).stream().anyMatch(other -> other < clause);
  }
}
