package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets right which noun a clause with "who" or "which" describes where the tree gives it to one
 * that it cannot: a person has no "which" ("a lawyer with the Shelter Fund, which paid"), a body
 * that somebody works for no "who" ("a porter at Leeds Infirmary, who found it", "Dr. Ann Roe of
 * Leeds Infirmary, who found it"), a span of time neither ("within ten days of the hearing, which
 * he missed").
 */
final class RelativeHeads {
  private static final String CLAUSE = "acl:relcl";
  private static final Set<String> BELOW = Set.of("flat", "compound", "nmod", "appos", "nummod");
  private static final Set<String> ABOVE = Set.of("nmod", "appos", "flat", "nmod:desc");
  private static final Set<String> TIMES =
      Set.of("minutes", "hours", "days", "weeks", "months", "years", "decades");
  private static final Set<String> ONE = Set.of("a", "an", "one");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");
  private static final Set<String> MANY = Set.of("are", "were", "have");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> NAMES = Set.of("appos", "flat");
  private static final Pattern PERSON_ENDING =
      Pattern.compile(".*(?:ers?|ors?|ists?|ians?|m[ae]n|ants?|ents?|ees?|people)");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "obj");
  private static final Set<String> OF = Set.of("of", "from");
  private static final Set<String> PLACING = Set.of("in", "near", "outside");

  private final Draft draft;

  /** A mender of one sentence. */
  RelativeHeads(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such clauses on the noun that they can describe. */
  void mend() {
    for (int word = 2; word < draft.size(); word++) {
      boolean isOpening = draft.lower(word).equals("which") || draft.lower(word).equals("who");
      int clause = isOpening ? clause(word) : -1;
      if (clause >= word) {
        noun(word, clause).ifPresent(noun -> draft.hang(clause, noun, CLAUSE));
      } else if (draft.lower(word).equals("that") && SUBJECTS.contains(draft.relation(word))) {
        int verb = draft.head(word);
        restricted(word, verb).ifPresent(noun -> draft.hang(verb, noun, CLAUSE));
      }
    }
  }

  /** "The subsidiary of Acme that bought the mine": the subsidiary, as names need no telling. */
  private Optional<Integer> restricted(int that, int verb) {
    int name = verb < 0 ? verb : draft.head(verb);
    boolean isBehindName =
        name >= 0
            && draft.relation(verb).equals(CLAUSE)
            && name == that - 1
            && draft.isThingName(name)
            && draft.relation(name).equals("nmod")
            && OF.contains(draft.lower(draft.first(name)));
    return isBehindName
        ? Optional.of(draft.head(name))
            .filter(noun -> draft.isNoun(noun) && !draft.isName(noun) && !draft.isPerson(noun))
        : Optional.empty();
  }

  private Optional<Integer> noun(int pronoun, int clause) {
    return draft.lower(pronoun).equals("which")
        ? thing(pronoun, draft.head(clause))
        : person(draft.head(clause), clause);
  }

  /** The relative clause that a pronoun opens; -1 where it opens none. */
  private int clause(int pronoun) {
    int at = pronoun;
    while (at >= 0 && !draft.relation(at).equals(CLAUSE)) {
      at = draft.isClause(at) ? -1 : draft.head(at);
    }
    return at >= 0 && draft.head(at) >= 0 && draft.head(at) < pronoun ? at : -1;
  }

  /** The thing whose words end at the comma before "which" or "for which". */
  private Optional<Integer> thing(int which, int noun) {
    int comma = draft.lower(which - 1).equals(",") ? which - 1 : which - 2;
    if (!draft.lower(comma).equals(",")) {
      return Optional.empty();
    }
    if (YEAR.matcher(draft.lower(noun)).matches()) {
      return dated(noun);
    }
    return isSomebody(noun, which) || isTime(noun) ? last(which, noun, comma) : Optional.empty();
  }

  /** The last noun before the comma that stands within the words of another. */
  private Optional<Integer> last(int which, int noun, int comma) {
    int top = comma - 1;
    while (top > noun && isBelow(top, noun)) {
      top = draft.head(top);
    }
    boolean isFound =
        top > noun
            && draft.relation(top).equals("nmod")
            && draft.isNoun(top)
            && !isSomebody(top, which);
    return isFound ? Optional.of(first(top)) : Optional.empty();
  }

  private boolean isBelow(int word, int noun) {
    int head = draft.head(word);
    return BELOW.contains(draft.relation(word))
        && head > noun
        && head < word
        && !draft.isPerson(head);
  }

  /** "A lawyer at the Shelter Fund in Leeds, which": the fund. */
  private int first(int top) {
    if (!PLACING.contains(draft.lower(draft.first(top)))) {
      return top;
    }
    return draft.children(draft.head(top), Set.of("nmod")).stream()
        .filter(one -> one > draft.head(top) && one < top && draft.isNoun(one))
        .filter(one -> !draft.isPerson(one))
        .findFirst()
        .orElse(top);
  }

  private boolean isTime(int noun) {
    return TIMES.contains(draft.lower(noun))
        ? !draft.children(noun, Set.of("nummod")).isEmpty()
        : TIMES.contains(draft.lower(noun) + "s") && ONE.contains(draft.lower(noun - 1));
  }

  /** "The fund set up in 2010, which holds shares": the fund. */
  private Optional<Integer> dated(int year) {
    int verb = draft.head(year);
    return verb >= 0 && draft.relation(verb).equals("acl") && draft.isNoun(draft.head(verb))
        ? Optional.of(draft.head(verb))
        : Optional.empty();
  }

  /** Whether a noun is for a person, or one stands beside it that says so. */
  private boolean isSomebody(int noun, int before) {
    return draft.isPerson(noun)
        || (draft.isName(noun)
            && draft.children(noun, Set.of("appos")).stream()
                .anyMatch(beside -> beside < before && draft.isPerson(beside)));
  }

  /** The person above a thing that the clause is hung on. */
  private Optional<Integer> person(int thing, int clause) {
    if (!isThing(thing) || isMany(clause)) {
      return Optional.empty();
    }
    int at = thing;
    while (at >= 0 && ABOVE.contains(draft.relation(at)) && draft.head(at) < at) {
      int below = at;
      at = draft.head(at);
      Optional<Integer> beside =
          draft.children(at, Set.of("nmod")).stream()
              .filter(noun -> noun > draft.head(below) && noun < below && isNounForPerson(noun))
              .findFirst();
      if (beside.isPresent() || isSomeone(at)) {
        return beside.or(() -> Optional.of(draft.head(below)));
      }
    }
    return Optional.empty();
  }

  private boolean isSomeone(int word) {
    return isNounForPerson(word) || draft.isPersonName(word);
  }

  private boolean isNounForPerson(int word) {
    return draft.isPerson(word) && !draft.isName(word);
  }

  private boolean isThing(int noun) {
    return draft.isThingName(noun)
        || isNamedThing(draft.head(noun), noun)
        || (!draft.isPerson(noun)
            && draft.children(noun, NAMES).stream().anyMatch(draft::isThingName));
  }

  /** "The outlet Anna News": its name, though it looks like a person's. */
  private boolean isNamedThing(int noun, int name) {
    return noun == name - 1
        && NAMES.contains(draft.relation(name))
        && draft.isNoun(noun)
        && !draft.isName(noun)
        && !draft.isPerson(noun)
        && !PERSON_ENDING.matcher(draft.lower(noun)).matches();
  }

  /** "The owner of Leeds United, who are third": bodies are often spoken of as many. */
  private boolean isMany(int clause) {
    return MANY.contains(draft.lower(clause))
        || draft.children(clause, HELPERS).stream()
            .anyMatch(helper -> MANY.contains(draft.lower(helper)));
  }
}
