package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/**
 * Sets right which of two nouns a clause behind a comma describes, by what its verb does: no audit
 * collects money ("an audit of the Shelter Fund, which collected"), no claim is "whom" ("a claim
 * from the restorer Bo Li, whom it engaged").
 */
final class WhichDoers {
  private static final String CLAUSE = "acl:relcl";
  private static final Set<String> PARTS = Set.of("flat", "compound", "appos", "nmod:desc");
  private static final Set<String> WILLED = DataFile.words("/tree/willed-verbs.txt");
  private static final Set<String> BODIES = DataFile.words("/label/bodies.txt");
  private static final Set<String> GROUPS = DataFile.words("/label/groups.txt");
  private static final Set<String> UNITS =
      Set.of(
          "arm",
          "unit",
          "subsidiary",
          "branch",
          "owner",
          "parent",
          "company",
          "firm",
          "union",
          "municipality",
          "city",
          "town",
          "village",
          "county",
          "state",
          "council",
          "government",
          "club",
          "bank",
          "museum",
          "university",
          "school",
          "family",
          "heirs",
          "people");

  private final Draft draft;

  /** A mender of one sentence. */
  WhichDoers(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the name right before the comma. */
  void mend() {
    for (int word = 3; word < draft.size(); word++) {
      if (draft.lower(word - 1).equals(",")) {
        int at = word;
        Optional<Integer> name =
            switch (draft.lower(word)) {
              case "which" -> name(at - 2).filter(noun -> isDoer(at, noun));
              case "who", "whom" -> person(at - 2).filter(noun -> isOfThing(at, noun));
              default -> Optional.empty();
            };
        name.ifPresent(noun -> draft.hang(draft.head(at), noun, CLAUSE));
      }
    }
  }

  /** "An audit of the Shelter Fund, which collected". */
  private boolean isDoer(int which, int name) {
    int verb = draft.head(which);
    return draft.relation(which).equals("nsubj")
        && isOf(verb, name)
        && draft.relation(name).equals("nmod")
        && WILLED.contains(draft.lower(verb))
        && draft.child(verb, Set.of("aux:pass")).isEmpty();
  }

  /** "A claim from the restorer Bo Li, whom it engaged". */
  private boolean isOfThing(int who, int name) {
    return isOf(draft.head(who), name);
  }

  private boolean isOf(int verb, int name) {
    int noun = verb < 0 || !draft.relation(verb).equals(CLAUSE) ? Syntax.ROOT : draft.head(verb);
    return noun != Syntax.ROOT
        && noun < name
        && draft.isBelow(name, noun)
        && draft.isNoun(noun)
        && !draft.isName(noun)
        && !draft.isThingName(noun)
        && !isSomebody(noun);
  }

  private boolean isSomebody(int noun) {
    String lower = draft.lower(noun);
    return draft.isPerson(noun)
        || BODIES.contains(lower)
        || GROUPS.contains(lower)
        || UNITS.contains(lower);
  }

  private Optional<Integer> name(int last) {
    return draft.isThingName(last) ? Optional.of(top(last)) : Optional.empty();
  }

  private Optional<Integer> person(int last) {
    return draft.isPersonName(last) ? Optional.of(top(last)) : Optional.empty();
  }

  private int top(int last) {
    int top = last;
    while (PARTS.contains(draft.relation(top)) && draft.head(top) >= 0) {
      top = draft.head(top);
    }
    return top;
  }
}
