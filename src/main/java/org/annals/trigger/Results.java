package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds participles behind a comma that tell what somebody did with what the clause before them
 * tells: "the court annulled the vote, ordering a fresh poll in Ghent", "ending a dispute of nine
 * years".
 */
final class Results {
  private static final Set<String> APART =
      Set.of("mark", "aux", "aux:pass", "cop", "nsubj", "ccomp", "expl", "parataxis");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n\u2019t", "never", "no", "neither", "without", "hardly");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> BESIDE = Set.of("obl", "obl:unmarked", "obl:agent");
  private static final Set<String> WHICH_ONE =
      Set.of("nmod", "acl", "acl:relcl", "nummod", "appos", "flat", "nmod:desc");
  private static final Set<String> VAGUE =
      Set.of("any", "no", "every", "each", "such", "neither", "either", "what", "whatever");
  private static final Set<String> NEAR =
      Set.of("nmod", "appos", "compound", "flat", "nmod:poss", "nmod:desc", "conj");

  private Results() {}

  /** Whether the verb tells of it. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.lower(verb).endsWith("ing")
        && tree.isA(verb, "advcl")
        && tree.lower(verb - 1).equals(",")
        && tree.children(verb, APART).isEmpty()
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)))
        && isDone(tree, tree.head(verb), verb)
        && isNextClause(tree, tree.head(verb), verb)
        && doesSomething(tree, verb);
  }

  private static boolean isDone(SentenceTree tree, int main, int verb) {
    return main != SentenceTree.ROOT
        && main < verb
        && tree.pos(main) == PartOfSpeech.VERB
        && Tense.of(tree, main).isOver()
        && !isGoal(tree, main)
        && tree.children(main).stream().noneMatch(child -> NOT.contains(tree.lower(child)))
        && Governors.subject(tree, main).filter(who -> isOne(tree, who)).isPresent();
  }

  /** "Has agreed to buy the inn, ending": it may still come. */
  private static boolean isGoal(SentenceTree tree, int main) {
    return tree.children(main, Set.of("xcomp")).stream()
        .anyMatch(goal -> tree.hasChild(goal, "mark", Set.of("to")));
  }

  /** Whether no clause with a subject stands between, to which it could belong as well. */
  private static boolean isNextClause(SentenceTree tree, int main, int verb) {
    return IntStream.range(main + 1, verb)
        .filter(word -> tree.pos(word) == PartOfSpeech.VERB)
        .allMatch(word -> tree.children(word, SUBJECTS).isEmpty());
  }

  private static boolean isOne(SentenceTree tree, int noun) {
    return tree.referent(noun).isPresent()
        || (tree.pos(noun) == PartOfSpeech.NOUN
            && !Unresolved.isOfSomebody(tree, noun)
            && tree.children(noun).stream().anyMatch(child -> isWhich(tree, child)));
  }

  private static boolean isWhich(SentenceTree tree, int word) {
    boolean isPointed = tree.isA(word, "det") && !VAGUE.contains(tree.lower(word));
    return isPointed || WHICH_ONE.contains(tree.relation(word));
  }

  private static boolean doesSomething(SentenceTree tree, int verb) {
    Optional<Integer> object =
        tree.children(verb, Set.of("obj")).stream().filter(what -> what > verb).findFirst();
    return object
        .filter(what -> isNoun(tree, what))
        .filter(
            what ->
                isMore(tree, what)
                    || tree.children(verb, BESIDE).stream()
                        .anyMatch(where -> isNearName(tree, where)))
        .isPresent();
  }

  private static boolean isNoun(SentenceTree tree, int what) {
    PartOfSpeech pos = tree.pos(what);
    return (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN)
        && !StandingVerbs.is("idle", tree.lemma(what))
        && !tree.hasChild(what, "det", VAGUE)
        && !Unresolved.isOfSomebody(tree, what);
  }

  /** "Jonas Berg", "a dispute of nine years", "122 years". */
  private static boolean isMore(SentenceTree tree, int what) {
    return isNearName(tree, what) || !tree.children(what, WHICH_ONE).isEmpty();
  }

  private static boolean isNearName(SentenceTree tree, int word) {
    return NearNames.of(tree, word, NEAR).findAny().isPresent();
  }
}
