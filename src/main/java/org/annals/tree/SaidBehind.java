package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * Sets right where the network gives who speaks, behind the words that are said, to those words ("
 * 'We lost,' said the coach, Tom Hale"), and where it tears what is said from "there was" ("There
 * was no proof that he lied, Berg said").
 */
final class SaidBehind {
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "added",
          "adds",
          "wrote",
          "writes",
          "told",
          "explained",
          "argued",
          "recalled",
          "recalls",
          "replied",
          "insisted",
          "claimed",
          "warned",
          "admitted");

  private static final Set<String> BEING = Set.of("is", "was", "are", "were");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> WHERE = Set.of("obl");
  private static final Set<String> BESIDE = Set.of("appos");
  private static final Set<String> COPULA = Set.of("cop");
  private static final Set<String> MARKS = Set.of("mark");
  private static final Set<String> SAID = Set.of("ccomp");
  private static final Set<String> NOTHING = Set.of("obj", "nsubj", "nsubj:outer");
  private static final Set<String> JOINING = Set.of("cc");

  private final Draft draft;

  SaidBehind(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      if (SAYING.contains(draft.lower(verb)) && draft.isVerb(verb)) {
        takeSpeaker(verb);
        joinThere(verb);
        setBeside(verb);
        splitBeing(verb);
      }
    }
  }

  /** "The cause was pneumonia, her daughter, Anna Berg, said": not the pneumonia says so. */
  private void splitBeing(int verb) {
    Optional<Integer> clause =
        draft.child(verb, SUBJECTS).filter(said -> said < verb && isOfBeing(said));
    Optional<Integer> speaker =
        clause.flatMap(
            said ->
                draft.children(said, BESIDE).stream()
                    .filter(noun -> noun > said && draft.isNoun(noun))
                    .filter(noun -> draft.lower(draft.first(noun) - 1).equals(","))
                    .findFirst());
    if (speaker.isPresent() && isLast(verb)) {
      draft.hang(clause.get(), verb, "ccomp");
      draft.hang(speaker.get(), verb, "nsubj");
    }
  }

  private boolean isOfBeing(int noun) {
    return draft.child(noun, COPULA).isPresent()
        && draft.hasSubject(noun)
        && draft.child(noun, MARKS).isEmpty();
  }

  private boolean isLast(int verb) {
    return draft.head(verb) == Syntax.ROOT && draft.isMark(Math.min(verb + 1, draft.size() - 1));
  }

  private void takeSpeaker(int verb) {
    Optional<Integer> said = draft.child(verb, SAID).filter(clause -> clause < verb);
    boolean hasOwn = draft.child(verb, SUBJECTS).isPresent();
    if (said.isPresent() && !hasOwn) {
      int clause = said.get();
      draft.children(clause, SUBJECTS).stream()
          .filter(subject -> subject > verb || isSecond(subject, clause, verb))
          .filter(draft::isNoun)
          .findFirst()
          .ifPresent(subject -> draft.hang(subject, verb, "nsubj"));
      takeWhere(clause, verb);
    }
  }

  /** "'They took it,' the minister said": the clause has had its subject. */
  private boolean isSecond(int subject, int clause, int verb) {
    return subject > clause
        && draft.children(clause, SUBJECTS).stream().anyMatch(first -> first < clause)
        && IntStream.range(subject + 1, verb).allMatch(word -> draft.head(word) == subject);
  }

  /** "'They took it,' the minister said outside the court". */
  private void takeWhere(int clause, int verb) {
    draft.children(clause, WHERE).stream()
        .filter(where -> draft.first(where) == verb + 1 && draft.child(verb, SUBJECTS).isPresent())
        .forEach(where -> draft.hang(where, verb, "obl"));
  }

  /** "There was no proof that he lied, Berg said", where all hangs on the verb of saying. */
  private void joinThere(int verb) {
    Optional<Integer> being = being(verb).filter(be -> draft.head(be) == verb);
    List<Integer> subjects = draft.children(verb, SUBJECTS);
    if (being.isEmpty() || draft.relation(being.get()).equals("ccomp") || subjects.isEmpty()) {
      return;
    }
    int be = being.get();
    draft.children(verb, NOTHING).stream()
        .filter(noun -> noun > be && noun < draft.first(subjects.getLast()))
        .findFirst()
        .ifPresent(
            noun -> {
              draft.hang(be - 1, be, "expl");
              draft.hang(noun, be, "nsubj");
              draft.hang(be, verb, "ccomp");
            });
  }

  /** The verb of "there was" before a verb of saying. */
  private Optional<Integer> being(int verb) {
    for (int be = 1; be < verb; be++) {
      if (draft.lower(be - 1).equals("there") && BEING.contains(draft.lower(be))) {
        return Optional.of(be);
      }
    }
    return Optional.empty();
  }

  /** The same, where the saying hangs on the noun, and what goes on behind it on the saying. */
  private void setBeside(int verb) {
    Optional<Integer> being = being(verb).filter(be -> draft.head(be) == Syntax.ROOT);
    boolean isTorn =
        being.isPresent()
            && draft.relation(verb).equals("parataxis")
            && draft.head(verb) != being.get()
            && draft.head(verb) < verb
            && draft.head(draft.head(verb)) == being.get();
    if (isTorn) {
      draft.hang(verb, being.get(), "parataxis");
      draft.children(verb, SAID).stream()
          .filter(clause -> clause > verb && draft.child(clause, JOINING).isPresent())
          .forEach(clause -> draft.hang(clause, being.get(), "conj"));
    }
  }
}
