package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/** "A group within Acme called the Sea Wolves": the group is called so, and not the firm. */
final class CalledBehindName {
  private static final Set<String> CALLING =
      Set.of("called", "named", "nicknamed", "dubbed", "entitled", "titled");

  private static final Set<String> DETERMINERS = Set.of("det", "nummod");

  private final Draft draft;

  /** A mender of one sentence. */
  CalledBehindName(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 2; word < draft.size(); word++) {
      int name = draft.head(word);
      boolean isBehindName =
          CALLING.contains(draft.lower(word))
              && draft.relation(word).equals("acl")
              && name != Syntax.ROOT
              && name < word
              && draft.isName(name)
              && draft.relation(name).equals("nmod");
      if (isBehindName && isKind(draft.head(name))) {
        draft.hang(word, draft.head(name), "acl");
      }
    }
  }

  /** "The elite group", "two towns". */
  private boolean isKind(int noun) {
    return draft.isNoun(noun)
        && !draft.isName(noun)
        && !draft.children(noun, DETERMINERS).isEmpty();
  }
}
