package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network gives the name of a person to what stands behind a noun for the
 * person: "the chief of the chamber of trade, Bo Li, left", "a doctor called by the defence, Bo Li,
 * said so", "an expert hired by the couple, the chemist Bo Li, said so".
 */
final class NameOfHolder {
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  /** Nouns for persons only where they do something. */
  private static final Set<String> HEADS = Set.of("head", "second-in-command");

  /** One word for several, whom no name of one person names. */
  private static final Set<String> SEVERAL = Set.of("couple", "pair", "family", "parents", "two");

  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");

  private final Draft draft;

  NameOfHolder(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int name = 3; name + 1 < draft.size(); name++) {
      int above = draft.head(name);
      if (isBeside(name, "appos") && !draft.isPerson(above) && !isParent(above)) {
        hang(name, holder(above));
      } else if (isBeside(name, "obj") && isDoneToSomebody(above)) {
        hang(name, draft.head(above));
      }
    }
    for (int aside = 3; aside + 1 < draft.size(); aside++) {
      if (draft.relation(aside).equals("appos") && isAsideOfHired(aside)) {
        hang(aside, draft.head(draft.head(draft.head(aside))));
      }
    }
  }

  /** "An expert hired by the couple, the chemist Bo Li, said": the expert is one person. */
  private boolean isAsideOfHired(int aside) {
    int doer = draft.head(aside);
    int name = named(aside);
    return name >= aside
        && doer >= 0
        && doer < aside
        && draft.lower(draft.first(aside) - 1).equals(",")
        && ENDS.contains(draft.lower(end(name)))
        && draft.relation(doer).equals("obl:agent")
        && isNotOne(doer)
        && isDoneToSomebody(draft.head(doer))
        && draft.children(draft.head(draft.head(doer)), NAMES).isEmpty();
  }

  /** The name of a person that a noun gives right behind it, or the word itself; -1 without one. */
  private int named(int noun) {
    return draft.isPersonName(noun)
        ? noun
        : draft.children(noun, NAMES).stream()
            .filter(word -> word == noun + 1 && draft.isPersonName(word))
            .findFirst()
            .orElse(-1);
  }

  /** Whether a word is for several, or for what is no person. */
  private boolean isNotOne(int word) {
    String lower = draft.lower(word);
    return !draft.isPersonName(word)
        && (!draft.isPerson(word) || SEVERAL.contains(lower) || lower.endsWith("s"));
  }

  /** "The daughter of a signalman, Bo Li, and his wife": whoever has a daughter is a person. */
  private boolean isParent(int noun) {
    int kin = draft.head(noun);
    return kin >= 0
        && draft.relation(noun).equals("nmod")
        && KinNames.isRelative(draft.lower(kin))
        && draft.lower(kin + 1).equals("of")
        && ARTICLES.contains(draft.lower(kin + 2));
  }

  private void hang(int name, int holder) {
    if (holder >= 0) {
      draft.hang(name, holder, "appos");
    }
  }

  /** "A pathologist called by the Crown, Bo Li, said": nothing else is called. */
  private boolean isDoneToSomebody(int verb) {
    return draft.relation(verb).equals("acl")
        && draft.child(verb, Set.of("obl:agent")).isPresent()
        && draft.isPerson(draft.head(verb));
  }

  private boolean isBeside(int name, String relation) {
    return draft.relation(name).equals(relation)
        && draft.isPersonName(name)
        && draft.head(name) < name
        && draft.lower(draft.first(name) - 1).equals(",")
        && ENDS.contains(draft.lower(end(name)));
  }

  /** The word behind the name. */
  private int end(int name) {
    int end = name + 1;
    while (end < draft.size() && draft.isPersonName(end)) {
      end++;
    }
    return end;
  }

  /** The nearest person above a noun; -1 where it is not of a person. */
  private int holder(int noun) {
    int at = noun;
    while (at >= 0 && draft.relation(at).equals("nmod") && !isHolder(at)) {
      at = draft.head(at);
    }
    boolean isOpen =
        at >= 0
            && at < noun
            && isHolder(at)
            && !draft.isPersonName(at)
            && draft.children(at, Set.of("appos", "flat", "conj")).isEmpty();
    return isOpen ? at : -1;
  }

  private boolean isHolder(int noun) {
    return draft.isPerson(noun)
        || (HEADS.contains(draft.lower(noun)) && SUBJECTS.contains(draft.relation(noun)));
  }
}
