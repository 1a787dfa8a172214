package org.annals.tree;

import java.util.Set;

/**
 * Sets right clauses with "that" as a conjunction: they say what a noun holds ("the claim that he
 * lied"), though the network takes them for a description of it, and a second one goes with the
 * first ("said that it rained and that he left").
 */
final class ThatClauses {
  private static final Set<String> MARKS = Set.of("mark");
  private static final Set<String> WRITING =
      Set.of(
          "wrote",
          "writes",
          "said",
          "says",
          "told",
          "complained",
          "argued",
          "claimed",
          "insisted",
          "replied",
          "admitted",
          "announced",
          "warned",
          "stated",
          "noted",
          "explained",
          "recalled");

  private static final Set<String> PAPERS =
      Set.of(
          "pamphlet",
          "letter",
          "book",
          "diary",
          "memoir",
          "memoirs",
          "article",
          "speech",
          "interview",
          "statement",
          "essay",
          "report",
          "preface",
          "note",
          "column",
          "newspaper",
          "evidence",
          "testimony",
          "judgment",
          "judgement",
          "affidavit",
          "email",
          "telegram",
          "despatch",
          "dispatch",
          "memo");

  private static final Set<String> SAYING =
      Set.of("saying", "stating", "claiming", "arguing", "warning", "alleging", "complaining");

  private static final Set<String> TALES =
      Set.of("story", "lie", "lies", "joke", "tale", "truth", "anecdote", "something", "thing");

  private static final Set<String> SAID = Set.of("ccomp");

  private final Draft draft;

  ThatClauses(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 1; verb < draft.size(); verb++) {
      boolean isThat =
          draft.children(verb, MARKS).stream().anyMatch(mark -> draft.lower(mark).equals("that"));
      if (isReplied(verb)) {
        draft.hang(verb, draft.head(draft.head(verb)), "ccomp");
      } else if (isThat && draft.relation(verb).equals("acl:relcl")) {
        draft.hang(verb, draft.head(verb), "acl");
        say(verb);
      } else if (isThat && draft.relation(verb).equals("acl")) {
        sayInWriting(verb);
      } else if (isThat && draft.relation(verb).equals("conj")) {
        joinFirst(verb);
      }
    }
  }

  /** The same, where "that" is read as a pronoun though the clause has a subject and no gap. */
  private boolean isReplied(int clause) {
    int noun = draft.head(clause);
    int verb = noun < 0 ? noun : draft.head(noun);
    return verb >= 0
        && verb < noun
        && draft.relation(clause).equals("acl:relcl")
        && draft.relation(noun).equals("obl")
        && WRITING.contains(draft.lower(verb))
        && isInWriting(noun)
        && draft.lower(noun + 1).equals("that")
        && draft.children(verb, SAID).isEmpty()
        && draft.children(clause, Set.of("nsubj", "nsubj:pass")).stream()
            .anyMatch(subject -> subject > noun + 1);
  }

  /** "She wrote in her diary, The Day, that he lied": what is said, and not what the diary is. */
  private void say(int clause) {
    int noun = draft.head(clause);
    int verb = noun < 0 ? noun : draft.head(noun);
    int that = draft.children(clause, MARKS).getFirst();
    boolean isOfVerb =
        verb >= 0
            && verb < noun
            && WRITING.contains(draft.lower(verb))
            && draft.children(verb, SAID).isEmpty();
    if (isOfVerb && (isTold(verb, noun) || isWritten(noun, that))) {
      draft.hang(clause, verb, "ccomp");
    }
  }

  /** "A letter stating that repairs would cost more", where the tree hangs both on the letter. */
  private void sayInWriting(int clause) {
    int before = draft.children(clause, MARKS).getFirst() - 1;
    if (SAYING.contains(draft.lower(before)) && draft.head(before) == draft.head(clause)) {
      draft.hang(clause, before, "ccomp");
    } else {
      say(clause);
    }
  }

  private boolean isWritten(int noun, int that) {
    return draft.relation(noun).equals("obl")
        && (draft.lower(that - 1).equals(",") || isInWriting(noun));
  }

  /** "Told a crowded meeting that she would stay". */
  private boolean isTold(int verb, int noun) {
    return draft.lower(verb).equals("told")
        && draft.relation(noun).equals("obj")
        && !TALES.contains(draft.lower(noun));
  }

  /** "Replied in a pamphlet that barons should read". */
  private boolean isInWriting(int noun) {
    return PAPERS.contains(draft.lower(noun))
        && draft.children(noun, Set.of("case")).stream()
            .anyMatch(in -> Set.of("in", "to").contains(draft.lower(in)));
  }

  private void joinFirst(int second) {
    draft.children(draft.head(second), SAID).stream()
        .filter(first -> first > draft.head(second) && first < second)
        .findFirst()
        .ifPresent(first -> draft.hang(second, first, "conj"));
  }
}
