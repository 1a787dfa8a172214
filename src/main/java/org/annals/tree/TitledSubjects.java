package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network takes the name of who does something for a title before the verb:
 * "State Rep. Anna Berg, a lawyer whose district includes the town, introduced a bill".
 */
final class TitledSubjects {
  private static final String TITLE = "nmod:desc";

  /** What stands before a name that is no subject. */
  private static final Set<String> BEFORE = Set.of("case", "mark", "cc");

  private final Draft draft;

  /** A mender of one sentence. */
  TitledSubjects(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int name = 0; name < draft.size(); name++) {
      int verb = draft.head(name);
      boolean isTitle = draft.relation(name).equals(TITLE) && isSomebody(name);
      if (isTitle && verb > name && draft.isVerb(verb) && isOpen(name, verb)) {
        draft.hangSubject(name, verb);
      }
    }
  }

  /** "Anna Berg", and "Governor Anna Berg" where the name hangs on the title. */
  private boolean isSomebody(int name) {
    return draft.isPersonName(name)
        || draft.children(name, Set.of("flat")).stream()
            .anyMatch(part -> part == name + 1 && draft.isPersonName(part));
  }

  private boolean isOpen(int name, int verb) {
    return !draft.hasSubject(verb) && draft.child(name, BEFORE).isEmpty();
  }
}
