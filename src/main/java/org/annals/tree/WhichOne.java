package org.annals.tree;

import java.util.Optional;
import java.util.Set;

/**
 * Sets right where the network gives a clause with "which" to a noun that cannot be meant before
 * the name that it tells of: "shares in Acme, which is listed in Oslo", "the brewer of Acme, which
 * was sold", "consent from the regulator, the FNE, which blocked it".
 */
final class WhichOne {
  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> ACTS = Set.of("appeal", "appeals");
  private static final Set<String> RULINGS =
      Set.of("decision", "ruling", "judgment", "judgement", "verdict", "order");
  private static final Set<String> JUDGING =
      Set.of(
          "dismissed",
          "rejected",
          "allowed",
          "granted",
          "ruled",
          "held",
          "found",
          "quashed",
          "convicted",
          "sentenced",
          "acquitted");
  private static final Set<String> WITHIN = Set.of("compound", "flat");

  private final Draft draft;

  /** A mender of one sentence. */
  WhichOne(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the name. */
  void mend() {
    for (int which = 2; which < draft.size(); which++) {
      int verb = draft.head(which);
      if (draft.lower(which).equals("which")
          && SUBJECTS.contains(draft.relation(which))
          && draft.relation(verb).equals("acl:relcl")
          && draft.isVerb(verb)) {
        int clause = verb;
        int pronoun = which;
        name(which - 1, draft.head(verb), isSingular(verb))
            .or(() -> court(pronoun, clause))
            .or(() -> named(pronoun, clause))
            .ifPresent(name -> draft.hang(clause, name, "acl:relcl"));
      }
    }
  }

  private boolean isSingular(int verb) {
    return SINGULAR.contains(draft.lower(verb))
        || draft.children(verb, AUXILIARIES).stream()
            .anyMatch(word -> SINGULAR.contains(draft.lower(word)));
  }

  /** The name that ends before the comma and hangs on a noun that is not meant. */
  private Optional<Integer> name(int comma, int noun, boolean isSingular) {
    int name = nameBefore(comma, noun);
    boolean isOfNoun =
        draft.lower(comma).equals(",")
            && name > noun
            && draft.isName(name)
            && draft.relation(name).equals("nmod")
            && !draft.isName(noun);
    return isOfNoun && (isAct(noun) || (draft.head(name) == noun && isUnmeant(noun, isSingular)))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "A decision of the High Court, which dismissed the claim": the court did. */
  private Optional<Integer> court(int which, int verb) {
    int noun = draft.head(verb);
    int name = nameBefore(which - 1, noun);
    boolean isRuling =
        RULINGS.contains(draft.lower(noun))
            && draft.relation(which).equals("nsubj")
            && JUDGING.contains(draft.lower(verb))
            && name > noun
            && draft.head(name) == noun
            && draft.lower(draft.first(name)).equals("of")
            && (draft.lower(name).endsWith("court") || draft.lower(name).endsWith("tribunal"));
    return isRuling ? Optional.of(name) : Optional.empty();
  }

  /** "Consent from the regulator, the FNE, which blocked it": the regulator did. */
  private Optional<Integer> named(int which, int verb) {
    int noun = draft.head(verb);
    int name = nameBefore(which - 1, noun);
    boolean isBeside =
        draft.lower(which - 1).equals(",")
            && name > noun
            && draft.isName(name)
            && draft.relation(name).equals("appos")
            && draft.lower(draft.first(name) - 1).equals(",");
    int called = isBeside ? draft.head(name) : noun;
    return called > noun && draft.relation(called).equals("nmod") && !draft.isPerson(noun)
        ? Optional.of(called)
        : Optional.empty();
  }

  /** The head of the name that ends there, below the noun. */
  private int nameBefore(int comma, int noun) {
    int name = comma - 1;
    while (name > noun && isInner(name, comma)) {
      name = draft.head(name);
    }
    return name;
  }

  private boolean isInner(int word, int comma) {
    return (WITHIN.contains(draft.relation(word)) || isOfName(word))
        && draft.head(word) < comma
        && draft.isName(draft.head(word));
  }

  private boolean isUnmeant(int noun, boolean isSingular) {
    return isSomebody(noun) || (isSingular && draft.lower(noun).matches("[a-z-]+[^s]s"));
  }

  /** "Court of Appeal". */
  private boolean isOfName(int word) {
    return draft.relation(word).equals("nmod")
        && draft.lower(word - 1).equals("of")
        && draft.head(word) == word - 2;
  }

  /** "Berg was the head brewer of Acme, which was sold". */
  private boolean isSomebody(int noun) {
    return draft.child(noun, Set.of("cop")).isPresent()
        && draft.lower(noun).matches(".*(?:er|or|ist|ian|man|woman|director|head|chair|member)");
  }

  /** "An appeal from a ruling of the Crown Court, which had quashed it". */
  private boolean isAct(int noun) {
    return ACTS.contains(draft.lower(noun));
  }
}
