package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;

/**
 * "The rules, a panel of the court found, 'hurt small farms'": the first of two subjects is that of
 * what is found, whose words the network begins behind the verb of saying.
 */
final class SubjectAcrossSaid {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> CONTENT = Set.of("ccomp", "parataxis");
  private static final String COMMA = ",";

  private final Draft draft;

  /** A mender of one sentence. */
  SubjectAcrossSaid(Draft draft) {
    this.draft = draft;
  }

  /** Makes what is found the whole, with who found it as an aside. */
  void mend() {
    for (int verb = 4; verb + 1 < draft.size(); verb++) {
      if (SAYING.contains(draft.lower(verb)) && draft.lower(verb + 1).equals(COMMA)) {
        int said = verb;
        List<Integer> subjects =
            draft.children(verb, SUBJECTS).stream().filter(who -> who < said).toList();
        if (subjects.size() == 2 && isAside(subjects.getFirst(), subjects.getLast())) {
          content(verb).ifPresent(content -> mend(subjects.getFirst(), said, content));
        }
      }
    }
  }

  private boolean isAside(int what, int who) {
    int first = draft.first(who);
    return what < first && draft.lower(first - 1).equals(COMMA);
  }

  private Optional<Integer> content(int verb) {
    return draft.children(verb, CONTENT).stream()
        .filter(content -> content > verb && draft.isClause(content))
        .filter(content -> !draft.hasSubject(content))
        .findFirst();
  }

  private void mend(int what, int verb, int content) {
    draft.hang(content, draft.head(verb), draft.relation(verb));
    draft.hang(verb, content, "parataxis");
    draft.hangSubject(what, content);
  }
}
