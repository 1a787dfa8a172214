package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Mends a second office that was joined to the name of the body of the first, or to that of its
 * holder: "chief executive of Acme and chair of the Lindale Trust", "Bo Li, director of the study,
 * and chairman of the trust".
 */
final class JoinedOffices {
  private static final Set<String> OF = Set.of("of", "at", "for");

  private final Draft draft;

  JoinedOffices(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 1; word < draft.size(); word++) {
      int body = draft.head(word);
      boolean isJoined =
          draft.relation(word).equals("conj")
              && body != Syntax.ROOT
              && body < word
              && draft.isName(body);
      if (isJoined) {
        mend(word, body);
      }
    }
  }

  private void mend(int office, int name) {
    if (draft.isPersonName(name)) {
      mendOfHolder(office, name);
    } else if (isOffice(office) && isOf(name) && hasBody(office)) {
      draft.hang(office, draft.head(name), "conj");
    }
  }

  private void mendOfHolder(int office, int holder) {
    draft.children(holder, Set.of("appos")).stream()
        .filter(first -> first > holder && first < office && isOffice(first) && isOffice(office))
        .filter(_ -> !draft.children(office, Set.of("nmod")).isEmpty())
        .findFirst()
        .ifPresent(first -> draft.hang(office, first, "conj"));
  }

  private boolean isOffice(int word) {
    return draft.isNoun(word)
        && !draft.isName(word)
        && draft.lower(draft.first(word)).matches("and|" + draft.lower(word));
  }

  private boolean isOf(int body) {
    int noun = draft.head(body);
    return draft.relation(body).equals("nmod")
        && !draft.isName(noun)
        && draft.isNoun(noun)
        && hasCase(body);
  }

  private boolean hasBody(int office) {
    return draft.children(office, Set.of("nmod")).stream()
        .anyMatch(body -> draft.isName(body) && hasCase(body));
  }

  private boolean hasCase(int word) {
    return draft.children(word, Set.of("case")).stream()
        .anyMatch(mark -> OF.contains(draft.lower(mark)));
  }
}
