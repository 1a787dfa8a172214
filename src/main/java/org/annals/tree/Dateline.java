package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;

/** Sets the place of a dateline apart from what is told: "LEEDS, 11 October - The firm said". */
final class Dateline {
  private static final int LONGEST = 14;
  private static final int NAME = 2;
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> JOINED = Set.of("conj", "cc", "appos", "flat");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

  private final Draft draft;

  Dateline(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    int dash = dash();
    for (int word = 0; word < dash; word++) {
      boolean isBefore =
          SUBJECTS.contains(draft.relation(word)) || draft.isName(word) || draft.head(word) > dash;
      if (isBefore) {
        mend(word, draft.head(word), dash);
      }
    }
  }

  private void mend(int word, int verb, int dash) {
    if (verb <= dash) {
      return;
    }
    if (SUBJECTS.contains(draft.relation(word))) {
      beside(word, verb, dash);
      clause(word, verb, dash);
    }
    if (draft.isVerb(verb) && !draft.hasSubject(verb)) {
      joined(word, verb, dash);
    }
    if (draft.relation(word).equals("compound") && draft.isNoun(verb)) {
      beforeNoun(word, verb, dash);
    }
    if (draft.children(verb, SUBJECTS).stream().anyMatch(other -> other > dash)) {
      draft.hang(word, verb, "parataxis");
    }
  }

  /** "LEEDS - Two brothers left", where the tree takes the place for a part of the noun. */
  private void beforeNoun(int place, int noun, int dash) {
    draft.children(place).stream()
        .filter(word -> word > dash && word < noun)
        .forEach(word -> draft.hang(word, noun, draft.isNoun(word) ? "compound" : "nummod"));
    if (draft.clause(noun) >= 0) {
      draft.hang(place, draft.clause(noun), "parataxis");
    }
  }

  /** The subject behind the dash, where the tree takes it for the name of the place. */
  private void beside(int place, int verb, int dash) {
    draft.children(place).stream()
        .filter(noun -> noun > dash && noun < verb && draft.isNoun(noun))
        .findFirst()
        .ifPresent(noun -> draft.hang(noun, verb, draft.relation(place)));
  }

  /** "LEEDS - Acme and Beta have merged", where the tree joins the doers to the place. */
  private void joined(int place, int verb, int dash) {
    draft.children(place).stream()
        .filter(noun -> noun > dash && noun < verb && draft.isNoun(noun))
        .findFirst()
        .ifPresent(
            noun -> {
              draft.hangSubject(noun, verb);
              draft.children(place, JOINED).stream()
                  .filter(other -> other > noun && other < verb)
                  .forEach(other -> draft.hang(other, noun, draft.relation(other)));
            });
  }

  /** "VARNA - The mayor resigned, aides said", where the tree hangs the report on the place. */
  private void clause(int place, int verb, int dash) {
    draft.children(place).stream()
        .filter(told -> told > dash && told < verb && draft.isVerb(told))
        .filter(told -> draft.children(told, SUBJECTS).stream().anyMatch(s -> s > dash))
        .findFirst()
        .ifPresent(told -> draft.hang(told, verb, "ccomp"));
  }

  /** The dash behind a name and perhaps a date; -1 where the sentence opens otherwise. */
  private int dash() {
    int at = 0;
    while (at < Math.min(LONGEST, draft.size()) && isOfDateline(at)) {
      at = draft.lower(at).equals("(") ? behindBracket(at) : at + 1;
    }
    return at < draft.size() && isDash(at) && (at > 1 || isOnly(at)) ? at : -1;
  }

  /** "VARNA - The mayor left"; in "NATO - an alliance - met" the dashes enclose something. */
  private boolean isOnly(int dash) {
    return IntStream.range(dash + 1, draft.size()).noneMatch(this::isDash);
  }

  private boolean isDash(int word) {
    return DASHES.contains(draft.lower(word));
  }

  /** Behind "(Northern Wire)". */
  private int behindBracket(int open) {
    int at = open;
    while (at < Math.min(LONGEST, draft.size()) && !draft.lower(at).equals(")")) {
      at++;
    }
    return at + 1;
  }

  private boolean isOfDateline(int word) {
    return draft.isName(word)
        || (word < NAME
            && !draft.isVerb(word)
            && !isDash(word)) // "NEW ORLEANS" in capitals, read as anything
        || draft.lower(word).equals(",")
        || draft.lower(word).equals("(")
        || draft.lower(word).matches("\\d{1,4}|" + MONTHS);
  }
}
