package org.annals.tree;

import java.util.List;
import java.util.Set;

/**
 * "Her daughter is a doctor; her son Bo, a general, led the army": the noun behind the semicolon is
 * the subject of the verb behind it, where the network joins both to the clause before.
 */
final class LostSubject {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OWN = Set.of("nsubj", "nsubj:pass", "cc", "mark", "cop");

  private final Draft draft;

  LostSubject(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 0; verb < draft.size(); verb++) {
      boolean isOpen =
          draft.isVerb(verb)
              && draft.relation(verb).equals("conj")
              && draft.children(verb, OWN).isEmpty()
              && !draft.lower(verb).endsWith("ing");
      if (isOpen) {
        mend(verb);
      } else if (draft.isVerb(verb) && draft.relation(verb).equals("root")) {
        named(verb);
      }
    }
  }

  /** "Justice Bo Li, with whom they agreed, rejected it": the name, taken for a title of his. */
  private void named(int verb) {
    draft.children(verb, Set.of("nmod:desc")).stream()
        .filter(name -> name < verb && isNamed(name) && !draft.hasSubject(verb))
        .findFirst()
        .ifPresent(name -> draft.hangSubject(name, verb));
  }

  /** "Bo Li", "Justice Bo Li", where the title is the head of the two. */
  private boolean isNamed(int name) {
    return draft.isPersonName(name)
        || (draft.isPersonName(name + 1)
            && draft.head(name + 1) == name
            && draft.relation(name + 1).equals("flat"));
  }

  private void mend(int verb) {
    int above = draft.head(verb);
    List<Integer> nouns =
        draft.children(above, Set.of("conj")).stream()
            .filter(noun -> above < noun && noun < verb && draft.isNoun(noun))
            .filter(noun -> draft.lower(draft.first(noun) - 1).equals(";"))
            .filter(noun -> reaches(noun, verb))
            .toList();
    if (nouns.size() == 1 && draft.children(nouns.getFirst(), SUBJECTS).isEmpty()) {
      draft.hang(nouns.getFirst(), verb, "nsubj");
    }
  }

  /** Whether nothing but what belongs to the noun stands between the two. */
  private boolean reaches(int noun, int verb) {
    for (int word = noun + 1; word < verb; word++) {
      int at = word;
      while (at > noun) {
        at = draft.head(at);
      }
      if (at != noun && !draft.isMark(word) && draft.head(word) != verb) {
        return false;
      }
    }
    return true;
  }
}
