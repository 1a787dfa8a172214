package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets right where the network gives a clause with "who" to a thing: "approval by shareholders, who
 * will vote", "led the team that won the cup and who later became president"; and where it takes
 * the doer behind "which" for a part of it: "dams, which neighbouring Chile outlawed".
 */
final class WhoClauses {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> NAMED = Set.of("flat", "compound");
  private static final Set<String> OF_THINGS = Set.of("that", "which");

  /** What people make, do or form, and none of them. */
  private static final Pattern THING =
      Pattern.compile(".*(?:val|tion|sion|ment|ance|ence|ing|ism|port|fund|scheme|plan|cost|vote)");

  private static final Pattern PEOPLE =
      Pattern.compile(".*(?:ers|ors|ians|ists|ants|ents|people|men|women|citizens|voters)");

  private final Draft draft;

  /** A mender of one sentence. */
  WhoClauses(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses where they belong. */
  void mend() {
    for (int at = 2; at < draft.size(); at++) {
      int word = at;
      String lower = draft.lower(word);
      if (lower.equals("who") && SUBJECTS.contains(draft.relation(word))) {
        mendAny(word, draft.head(word));
      } else if (lower.equals("which") && isJoinedWhich(word)) {
        joined(word, draft.head(word))
            .ifPresent(clause -> draft.hang(draft.head(word), clause, "conj"));
      } else if (lower.equals("which") && draft.relation(word).equals("nsubj")) {
        mendDoer(word, draft.head(word));
      }
    }
  }

  /** "Bo Li, who was among the first eleven students, said": no phrase, but a clause. */
  private boolean isClauseOfPhrase(int who, int predicate) {
    return who < predicate
        && draft.relation(predicate).startsWith("nmod")
        && draft.child(predicate, Set.of("cop")).isPresent();
  }

  private void mendAny(int who, int predicate) {
    if (isClauseOfPhrase(who, predicate)) {
      draft.hang(predicate, named(who).orElse(draft.head(predicate)), "acl:relcl");
    } else {
      mendWho(who, predicate);
    }
  }

  private void mendWho(int who, int verb) {
    if (draft.relation(verb).equals("acl:relcl")) {
      int thing = draft.head(verb);
      people(who, thing)
          .or(() -> isThing(thing) ? named(who).filter(name -> name > thing) : Optional.empty())
          .ifPresent(noun -> draft.hang(verb, noun, "acl:relcl"));
    } else if (draft.relation(verb).equals("acl") && who < verb && draft.isVerb(verb)) {
      draft.hang(verb, draft.head(verb), "acl:relcl");
    } else if (draft.relation(verb).equals("advcl") && draft.isVerb(verb)) {
      named(who).ifPresent(name -> draft.hang(verb, name, "acl:relcl"));
    } else if (draft.relation(verb).equals("conj") && draft.lower(who - 1).equals("and")) {
      outer(draft.head(verb))
          .or(() -> joined(who, verb))
          .ifPresent(clause -> draft.hang(verb, clause, "conj"));
    }
  }

  /** The name that stands right before the comma: "a speech by Mayor Ann Roe, who boasted". */
  private Optional<Integer> named(int who) {
    int name = who - 2;
    if (!draft.lower(who - 1).equals(",") || name < 0 || !draft.isName(name)) {
      return Optional.empty();
    }
    while (NAMED.contains(draft.relation(name)) && draft.head(name) >= 0) {
      name = draft.head(name);
    }
    return Optional.of(name);
  }

  /** The people that stand right before the comma, below the thing that has the clause. */
  private Optional<Integer> people(int who, int thing) {
    int noun = who - (draft.lower(who - 1).equals(",") ? 2 : 1);
    boolean isMeant =
        noun > thing
            && thing >= 0
            && draft.head(noun) == thing
            && draft.relation(noun).equals("nmod")
            && draft.isNoun(noun)
            && isThing(thing)
            && PEOPLE.matcher(draft.lower(noun)).matches();
    return isMeant ? Optional.of(noun) : Optional.empty();
  }

  private boolean isThing(int word) {
    return word >= 0 && !draft.isName(word) && THING.matcher(draft.lower(word)).matches();
  }

  /** The clause with "who" in which a clause with "that" stands. */
  private Optional<Integer> outer(int inner) {
    boolean isOfThing =
        draft.relation(inner).equals("acl:relcl")
            && draft.children(inner, SUBJECTS).stream()
                .anyMatch(subject -> OF_THINGS.contains(draft.lower(subject)));
    int at = isOfThing ? draft.head(inner) : -1;
    while (at >= 0) {
      boolean isOfPerson =
          draft.relation(at).equals("acl:relcl")
              && draft.children(at, SUBJECTS).stream()
                  .anyMatch(subject -> draft.lower(subject).equals("who"));
      if (isOfPerson) {
        return Optional.of(at);
      }
      at = draft.head(at);
    }
    return Optional.empty();
  }

  private boolean isJoinedWhich(int which) {
    return SUBJECTS.contains(draft.relation(which))
        && draft.lower(which - 1).equals("and")
        && draft.relation(draft.head(which)).equals("conj");
  }

  /** "Built by Ann Roe, who taught and who later": the clause before with the same pronoun. */
  private Optional<Integer> joined(int pronoun, int verb) {
    for (int clause = pronoun - 1; clause > draft.head(verb); clause--) {
      boolean isSame =
          draft.relation(clause).equals("acl:relcl")
              && draft.children(clause, SUBJECTS).stream()
                  .anyMatch(subject -> draft.lower(subject).equals(draft.lower(pronoun)));
      if (isSame) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** "Which neighbouring Chile outlawed": Chile did. */
  private void mendDoer(int which, int verb) {
    List<Integer> names =
        draft.children(which).stream()
            .filter(name -> name > which && name < verb && draft.isNoun(name))
            .toList();
    boolean isOpen =
        names.size() == 1
            && draft.isVerb(verb)
            && draft.relation(verb).equals("acl:relcl")
            && draft.children(verb, Set.of("obj", "aux:pass", "cop")).isEmpty();
    if (isOpen) {
      int doer = names.getFirst();
      draft.hang(doer, verb, "nsubj");
      draft.hang(which, verb, "obj");
    }
  }
}
