package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/**
 * "A cut which the bank said would cost a million": the cut would, where a cost is given for it.
 */
final class WhichSaid {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");
  private static final Set<String> OBJECTS = Set.of("obj", "obl");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass");

  private final Draft draft;

  /** A mender of one sentence. */
  WhichSaid(Draft draft) {
    this.draft = draft;
  }

  /** Makes the pronoun the subject. */
  void mend() {
    for (int which = 1; which + 3 < draft.size(); which++) {
      int verb = draft.head(which);
      boolean isObject =
          RELATIVE.contains(draft.lower(which))
              && draft.relation(which).equals("obj")
              && verb > which
              && draft.relation(verb).equals("ccomp")
              && draft.isVerb(verb)
              && !draft.hasSubject(verb);
      if (isObject && isSaid(which, verb)) {
        draft.hangSubject(which, verb);
      }
    }
  }

  /** Whether the helper of the verb follows right on the verb of saying, and it has an object. */
  private boolean isSaid(int which, int verb) {
    int saying = draft.head(verb);
    return saying != Syntax.ROOT
        && SAYING.contains(draft.lower(saying))
        && which < saying
        && draft.head(saying + 1) == verb
        && HELPERS.contains(draft.relation(saying + 1))
        && draft.children(verb, OBJECTS).stream().anyMatch(object -> object > verb);
  }
}
