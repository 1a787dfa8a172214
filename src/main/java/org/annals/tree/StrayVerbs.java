package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.reader.Syntax;

/**
 * Mends verbs that hang in the wrong clause: behind a clause that a comma ends ("met Bo Li, who was
 * her uncle, and left"), behind a participle or an infinitive ("jailed him for hiding it and fined
 * him"), behind "who" and an aside.
 */
final class StrayVerbs {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private static final Set<String> RELATIVES =
      Set.of("who", "whom", "whose", "which", "that", "where", "when", "why");

  private static final Set<String> CLAUSES = Set.of("advcl", "acl", "conj", "parataxis");
  private static final Set<String> OPEN_CLAUSES = Set.of("advcl", "xcomp");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass");
  private static final Set<String> FINITE = Set.of("had", "has", "have", "was", "were", "is");
  private static final Set<String> EARLIER = Set.of("had", "would");
  private static final String RELATIVE_CLAUSE = "acl:relcl";
  private static final String JOINED = "conj";

  private final Draft draft;

  StrayVerbs(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 0; word < draft.size(); word++) {
      if (draft.isVerb(word) && draft.relation(word).equals(JOINED)) {
        joined(word);
      } else if (draft.lower(word).equals("who") && isLoose(word)) {
        behindWho(word);
      }
    }
  }

  private void joined(int verb) {
    int above = draft.head(verb);
    if (above > verb || draft.hasSubject(verb)) {
      return;
    }
    Optional<Integer> told = content(verb, above);
    if (told.isPresent()) {
      draft.hang(verb, told.get(), JOINED);
      return;
    }
    if (!draft.isClause(above)) {
      behindNoun(verb, above);
      return;
    }
    int main = draft.clause(draft.head(above));
    boolean isStray =
        draft.relation(above).equals(RELATIVE_CLAUSE)
            ? isBehindClause(verb, above)
            : isOfOtherForm(verb, above);
    if (isStray && main >= 0 && main < above && draft.isVerb(main)) {
      draft.hang(verb, main, JOINED);
    }
  }

  /** "Sold it to Bo Li, the brewer, and moved": joined to the selling, and not to Bo Li. */
  private void behindNoun(int verb, int noun) {
    int main = draft.clause(noun);
    boolean isApart =
        draft.children(verb, Set.of("cc")).stream()
                .anyMatch(and -> and == verb - 1 && draft.lower(and - 1).equals(","))
            && draft.children(verb, Set.of("mark", "det", "case")).isEmpty()
            && !draft.lower(verb).endsWith("ing");
    if (isApart && main >= 0 && main < noun && draft.isVerb(main)) {
      draft.hang(verb, main, JOINED);
    }
  }

  /** "Found that Bo Li had failed to pay, had dismissed them": he had, as no finder does. */
  private Optional<Integer> content(int verb, int above) {
    Set<String> own = earlier(verb);
    return own.isEmpty() || !draft.children(above, HELPERS).isEmpty()
        ? Optional.empty()
        : draft.children(above, Set.of("ccomp")).stream()
            .filter(told -> told > above && told < verb && draft.hasSubject(told))
            .filter(told -> earlier(told).equals(own))
            .findFirst();
  }

  private Set<String> earlier(int verb) {
    return draft.children(verb, Set.of("aux")).stream()
        .map(draft::lower)
        .filter(EARLIER::contains)
        .collect(Collectors.toSet());
  }

  /** "Scored through Bo Li, whose shot went in, and took the lead": not the shot. */
  private boolean isBehindClause(int verb, int clause) {
    int noun = draft.head(clause);
    int first = draft.first(clause);
    boolean isOpened = draft.lower(first - 1).equals(",") && RELATIVES.contains(draft.lower(first));
    boolean isEnded =
        draft.children(verb, Set.of("cc")).stream()
            .anyMatch(and -> draft.lower(and - 1).equals(",") && and < verb);
    return isOpened
        && isEnded
        && draft.children(clause, Set.of(JOINED)).size() == 1
        && draft.clause(noun) < noun
        && !SUBJECTS.contains(draft.relation(noun));
  }

  /** "Sentenced him for taking bribes and ordered", "told him to pay and dismissed the claim". */
  private boolean isOfOtherForm(int verb, int doing) {
    return draft.isVerb(doing)
        && isDoing(doing)
        && draft.lower(verb).endsWith("ed")
        && OPEN_CLAUSES.contains(draft.relation(doing))
        && !draft.hasSubject(doing)
        && draft.children(verb, HELPERS).isEmpty()
        && draft.children(doing, HELPERS).isEmpty();
  }

  private boolean isDoing(int verb) {
    boolean isInfinitive =
        draft.children(verb, Set.of("mark")).stream().anyMatch(to -> draft.lower(to).equals("to"));
    return draft.lower(verb).endsWith("ing") || (isInfinitive && !draft.lower(verb).endsWith("ed"));
  }

  private boolean isLoose(int who) {
    int noun = draft.head(who);
    return noun != Syntax.ROOT
        && noun < who
        && draft.isNoun(noun)
        && !SUBJECTS.contains(draft.relation(who))
        && draft.lower(who - 1).equals(",");
  }

  /** "Judge Bo Li, who, on 3 May at Leeds, had ordered it": he has. */
  private void behindWho(int who) {
    int verb = who + 1;
    while (verb < draft.size() && !draft.isVerb(verb)) {
      verb++;
    }
    if (verb < draft.size() && isOpen(verb, who)) {
      draft.hang(verb, draft.head(who), RELATIVE_CLAUSE);
      draft.hang(who, verb, "nsubj");
    }
  }

  private boolean isOpen(int verb, int who) {
    List<Integer> helpers = draft.children(verb, HELPERS);
    return CLAUSES.contains(draft.relation(verb))
        && draft.head(verb) < who
        && !draft.hasSubject(verb)
        && draft.children(verb, Set.of("mark")).isEmpty()
        && helpers.stream().anyMatch(aux -> FINITE.contains(draft.lower(aux)) && aux > who);
  }
}
