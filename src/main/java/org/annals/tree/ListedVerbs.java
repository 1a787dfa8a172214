package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * Mends lists of verbs ("met Bo Li, worked with him and left"), of which the tree takes one for an
 * aside, a description or a slip.
 */
final class ListedVerbs {
  private static final String LISTED = "conj";
  private static final String RELATIVE_CLAUSE = "acl:relcl";
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass");
  private static final Set<String> OPENING =
      Set.of("mark", "aux", "aux:pass", "obl:agent", "ccomp");
  private static final Set<String> PAST =
      Set.of(
          "left", "went", "took", "made", "won", "lost", "sold", "bought", "built", "wrote",
          "taught", "gave", "became", "came", "got", "had", "led", "met", "ran", "spent", "began",
          "held", "kept", "fought", "flew", "drew", "sang", "rose", "fell", "hit", "sent",
          "brought");

  private final Draft draft;

  ListedVerbs(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 0; word < draft.size(); word++) {
      if (draft.isVerb(word) && draft.head(word) != Syntax.ROOT && !draft.hasSubject(word)) {
        mend(word);
      }
    }
  }

  private void mend(int verb) {
    switch (draft.relation(verb)) {
      case "reparandum" -> after(verb, draft.head(verb), true);
      case RELATIVE_CLAUSE -> after(verb, draft.clause(draft.head(verb)), isUnled(verb));
      case "advcl" -> after(verb, draft.head(verb), isUnled(verb) && ends(draft.head(verb), verb));
      case "parataxis" ->
          after(verb, draft.head(verb), isBare(verb) && isInList(verb) && !isBehindClause(verb));
      default -> {}
    }
  }

  private void after(int verb, int first, boolean isListed) {
    if (isListed && first >= 0 && first < verb && draft.isVerb(first)) {
      draft.hang(verb, first, LISTED);
    }
  }

  /** No word in front of it says how it hangs on what is before the comma. */
  private boolean isUnled(int verb) {
    return isBare(verb) && draft.children(verb).stream().noneMatch(child -> child < verb - 1);
  }

  private boolean isBare(int verb) {
    return draft.lower(verb - 1).equals(",")
        && isPastForm(verb)
        && draft.children(verb, OPENING).isEmpty();
  }

  /** Whether a last verb of the list follows, on the verb itself or on the first one. */
  private boolean isInList(int verb) {
    return ends(verb, verb) || ends(draft.head(verb), verb);
  }

  /** Whether "and" with a last verb of the list hangs on a verb. */
  private boolean ends(int verb, int before) {
    return draft.children(verb, Set.of(LISTED)).stream()
        .anyMatch(last -> last > before && isLast(last));
  }

  private boolean isLast(int verb) {
    List<Integer> helpers = draft.children(verb, HELPERS);
    return draft.isVerb(verb)
        && helpers.isEmpty()
        && isPastForm(verb)
        && !draft.hasSubject(verb)
        && !draft.children(verb, Set.of("cc")).isEmpty();
  }

  private boolean isBehindClause(int verb) {
    return IntStream.range(draft.head(verb), verb)
        .anyMatch(word -> draft.relation(word).equals(RELATIVE_CLAUSE));
  }

  private boolean isPastForm(int verb) {
    return draft.lower(verb).endsWith("ed") || PAST.contains(draft.lower(verb));
  }
}
