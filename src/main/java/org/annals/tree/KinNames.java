package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network gives the name of a relative to another word of a list: "a son, Bo,
 * and a daughter, Mia", "her sister, Mia, and her nephew, the poet Bo Li"; or takes a relative for
 * an adjective.
 */
final class KinNames {
  private static final Set<String> KIN =
      Set.of(
          "son",
          "daughter",
          "child",
          "brother",
          "sister",
          "husband",
          "wife",
          "nephew",
          "niece",
          "cousin",
          "uncle",
          "aunt",
          "grandson",
          "granddaughter",
          "father",
          "mother",
          "stepson",
          "stepdaughter");

  private static final Set<String> COMMA = Set.of(",");

  private final Draft draft;

  /** A mender of one sentence. */
  KinNames(Draft draft) {
    this.draft = draft;
  }

  /** Hangs each name on the relative before it. */
  void mend() {
    for (int kin = 1; kin + 2 < draft.size(); kin++) {
      if (isTakenForAdjective(kin)) {
        relative(kin);
      }
      if (isOfDegree(draft.lower(kin)) && COMMA.contains(draft.lower(kin + 1))) {
        apart(kin);
      }
      if (KIN.contains(draft.lower(kin)) && COMMA.contains(draft.lower(kin + 1))) {
        mend(kin);
      }
    }
  }

  /** Hangs it on the name as a noun, and what follows "of" on it. */
  private void relative(int kin) {
    draft.hang(kin, draft.head(kin), "appos");
    int owner = draft.lower(kin + 1).equals("of") ? draft.head(kin + 1) : -1;
    if (owner > kin) {
      draft.hang(owner, kin, "nmod");
    }
  }

  /** "Bo Li, a great-grandson of the founder". */
  private boolean isTakenForAdjective(int word) {
    return isOfDegree(draft.lower(word))
        && draft.relation(word).equals("amod")
        && draft.head(word) < word
        && COMMA.contains(draft.lower(draft.first(word) - 1));
  }

  /** "Her great-uncle, Bo Li, left", where the name goes on from the relative. */
  private void apart(int kin) {
    draft.children(kin, Set.of("flat")).stream()
        .filter(name -> name == kin + 2 && draft.isName(name))
        .forEach(name -> draft.hang(name, kin, "appos"));
  }

  private static boolean isOfDegree(String word) {
    return word.startsWith("great-") || word.endsWith("-in-law");
  }

  private void mend(int kin) {
    named(kin).ifPresent(name -> draft.hang(name, kin, "appos"));
    if (draft.relation(kin).equals("conj") && draft.head(kin) < kin) {
      draft.children(draft.head(kin), Set.of("appos")).stream()
          .filter(name -> name > kin && draft.first(name) == kin + 2)
          .forEach(name -> draft.hang(name, kin, "appos"));
    }
  }

  /** The name between this relative and the next, taken for one more of the list. */
  private Optional<Integer> named(int kin) {
    return draft.children(kin, Set.of("conj")).stream()
        .filter(name -> draft.isName(name) && draft.first(name) == kin + 2)
        .filter(name -> draft.children(name, Set.of("cc", "conj", "det")).isEmpty())
        .filter(name -> draft.children(kin, Set.of("conj")).stream().anyMatch(this::isKin))
        .findFirst();
  }

  /** Whether a noun names a relative: "daughter". */
  static boolean isRelative(String noun) {
    return KIN.contains(noun);
  }

  private boolean isKin(int noun) {
    return KIN.contains(draft.lower(noun)) && !draft.children(noun, Set.of("cc")).isEmpty();
  }
}
