package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * Mends what stands behind a semicolon and hangs on a noun before it: whole clauses ("the column
 * was ambushed by men led by his aunt; 214 soldiers were killed") and the phrase that opens one
 * ("she was a critic of the policy; in a lecture she argued").
 */
final class SemicolonClauses {
  private static final Set<String> DESCRIPTIONS = Set.of("acl:relcl", "acl");
  private static final Set<String> RELATIVES =
      Set.of("who", "whom", "whose", "which", "that", "where", "when", "why");

  private static final Set<String> JOINED = Set.of("parataxis", "conj");

  private final Draft draft;

  SemicolonClauses(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 3; word < draft.size(); word++) {
      if (DESCRIPTIONS.contains(draft.relation(word))) {
        clause(word);
      } else if (draft.relation(word).equals("nmod")) {
        opening(word);
      }
    }
  }

  private void clause(int verb) {
    int first = draft.first(verb);
    boolean isClause =
        draft.isVerb(verb)
            && draft.lower(first - 1).equals(";")
            && draft.hasSubject(verb)
            && isWhole(first, verb);
    int main = isClause ? main(verb) : verb;
    if (main < first && draft.isVerb(main)) {
      draft.hang(verb, main, "parataxis");
    }
  }

  private void opening(int noun) {
    int first = draft.first(noun);
    boolean isOpening =
        draft.head(noun) < first
            && draft.lower(first - 1).equals(";")
            && draft.child(noun, Set.of("case")).isPresent();
    if (isOpening) {
      IntStream.range(noun + 1, draft.size())
          .filter(verb -> draft.isVerb(verb) && JOINED.contains(draft.relation(verb)))
          .filter(verb -> draft.head(verb) < first && draft.hasSubject(verb))
          .findFirst()
          .ifPresent(verb -> draft.hang(noun, verb, "obl"));
    }
  }

  private boolean isWhole(int first, int verb) {
    return IntStream.range(first, verb).noneMatch(word -> RELATIVES.contains(draft.lower(word)));
  }

  /** The word that has no head. */
  private int main(int verb) {
    int at = verb;
    while (draft.head(at) != Syntax.ROOT) {
      at = draft.head(at);
    }
    return at;
  }
}
