package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Mends passives whose subject was hung on what it becomes: "and Ana Roe was made finance
 * director", where she is the subject of "made".
 */
final class ChosenSubjects {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> PASSIVE = Set.of("aux:pass");
  private static final Set<String> COPULA = Set.of("cop");

  private final Draft draft;

  ChosenSubjects(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 0; word < draft.size(); word++) {
      int office = draft.head(word);
      if (SUBJECTS.contains(draft.relation(word)) && office != Syntax.ROOT && isOffice(office)) {
        mend(word, office);
      }
    }
  }

  private boolean isOffice(int word) {
    return !draft.isVerb(word) && draft.isNoun(word) && draft.child(word, COPULA).isEmpty();
  }

  private void mend(int subject, int office) {
    int verb = office - 1;
    while (verb > subject && !draft.isVerb(verb)) {
      verb--;
    }
    if (verb > subject
        && draft.child(verb, PASSIVE).filter(auxiliary -> auxiliary > subject).isPresent()
        && !draft.hasSubject(verb)) {
      draft.hang(subject, verb, "nsubj:pass");
      if (draft.relation(office).equals("conj") && draft.head(office) < subject) {
        draft.hang(office, verb, "xcomp");
      }
    }
  }
}
