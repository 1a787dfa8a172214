package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network gives a husband or wife to children or things rather than to the one
 * before them: "a widow with three children whose husband had drowned".
 */
final class WhoseSpouse {
  private static final Set<String> SPOUSES = Set.of("husband", "wife", "spouse");
  private static final Set<String> UNMARRIED = Set.of("child", "children", "son", "daughter");

  private final Draft draft;

  /** A mender of one sentence. */
  WhoseSpouse(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the noun before. */
  void mend() {
    for (int whose = 2; whose + 1 < draft.size(); whose++) {
      int spouse = draft.head(whose);
      if (draft.lower(whose).equals("whose") && SPOUSES.contains(draft.lower(spouse))) {
        mend(spouse);
      }
    }
  }

  private void mend(int spouse) {
    int verb = draft.head(spouse);
    if (verb < 0 || !draft.relation(verb).equals("acl:relcl")) {
      return;
    }
    int children = draft.head(verb);
    married(children, spouse)
        .ifPresent(
            noun -> {
              draft.hang(verb, noun, "acl:relcl");
              draft.children(children, Set.of("appos")).stream()
                  .filter(apposed -> apposed > spouse && apposed < verb)
                  .forEach(apposed -> draft.hang(apposed, spouse, "appos"));
            });
  }

  /** The noun right before the phrase with the children, where they hang on another word by it. */
  private Optional<Integer> married(int children, int spouse) {
    int with = draft.first(children);
    int noun = with - 1;
    boolean isOther =
        children < spouse
            && UNMARRIED.contains(draft.lower(children))
            && draft.lower(with).equals("with")
            && noun >= 0
            && draft.isNoun(noun);
    return isOther ? Optional.of(noun) : Optional.empty();
  }
}
