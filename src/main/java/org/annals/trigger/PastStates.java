package org.annals.trigger;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody or something known did or was for a while, told in the past tense with a
 * name, a number or a time: "the ship served the route until 1949", "the strike was led by Bo Li",
 * "who had a bakery in Ghent".
 */
final class PastStates {
  private static final Set<String> FINITE =
      Set.of("root", "conj", "acl:relcl", "parataxis", "advcl:relcl");
  private static final Set<String> APART = Set.of("mark", "cop", "expl", "xcomp", "ccomp", "csubj");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n\u2019t", "never", "no", "nor", "neither", "rarely", "hardly");
  private static final Set<String> VAGUE =
      Set.of("no", "any", "every", "each", "such", "neither", "either");
  private static final Set<String> BESIDE = Set.of("obl", "obl:unmarked", "obl:agent");
  private static final Set<String> WHICH_ONE = Set.of("det", "nmod:poss", "nummod", "nmod");

  private PastStates() {}

  /** Whether the verb tells of such a thing. */
  static boolean is(SentenceTree tree, int verb) {
    boolean isPassive = Passives.is(tree, verb);
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && StandingVerbs.is(isPassive ? "done-by" : "then", tree.lemma(verb))
        && FINITE.contains(tree.relation(verb))
        && isBare(tree, verb)
        && (isPassive ? isDoneByNamed(tree, verb) : isOfKnown(tree, verb) && hasMore(tree, verb));
  }

  /** Whether it is affirmed and of the past. */
  private static boolean isBare(SentenceTree tree, int verb) {
    return Tense.of(tree, verb).isOver()
        && tree.children(verb, APART).isEmpty()
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)));
  }

  private static boolean isDoneByNamed(SentenceTree tree, int verb) {
    return tree.children(verb, BESIDE).stream()
            .filter(doer -> doer > verb && tree.hasChild(doer, "case", Set.of("by")))
            .anyMatch(doer -> isNearName(tree, doer))
        && Governors.subject(tree, verb)
            .filter(
                what ->
                    tree.referent(what).isPresent()
                        || (tree.pos(what) == PartOfSpeech.NOUN
                            && !tree.children(what, WHICH_ONE).isEmpty()))
            .isPresent();
  }

  private static boolean isOfKnown(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(
            who ->
                tree.referent(who).isPresent()
                    || tree.children(who, Set.of("nmod:poss", "appos", "flat")).stream()
                        .anyMatch(near -> tree.referent(near).isPresent()))
        .isPresent();
  }

  private static boolean hasMore(SentenceTree tree, int verb) {
    List<Integer> objects = tree.children(verb, Set.of("obj"));
    boolean isPlain = objects.stream().allMatch(what -> isPlain(tree, verb, what));
    return isPlain
        && objects.size() < 2
        && (!objects.isEmpty() || StandingVerbs.is("placed", tree.lemma(verb)))
        && (objects.stream().filter(what -> what > verb).anyMatch(what -> isTold(tree, what))
            || tree.children(verb, BESIDE).stream().anyMatch(where -> isTold(tree, where)));
  }

  /** A noun after the verb, neither vague nor idle, or the relative pronoun before it. */
  private static boolean isPlain(SentenceTree tree, int verb, int what) {
    boolean isNoun = tree.pos(what) == PartOfSpeech.NOUN || tree.pos(what) == PartOfSpeech.PROPN;
    return what < verb
        ? Set.of("which", "that").contains(tree.lower(what))
        : isNoun
            && Character.isLetter(tree.lower(what).charAt(0))
            && !StandingVerbs.is("idle", tree.lemma(what))
            && !tree.hasChild(what, "det", VAGUE);
  }

  /** "Ghent", "bread for Ghent", "40 hands", "1949". */
  private static boolean isTold(SentenceTree tree, int word) {
    return isNearName(tree, word)
        || tree.lower(word).matches("1[0-9]{3}|20[0-9]{2}")
        || tree.child(word, "nummod").isPresent();
  }

  private static boolean isNearName(SentenceTree tree, int word) {
    return NearNames.of(tree, word, NearNames.OF_NOUN)
        .anyMatch(near -> !tree.lower(near).matches("my|his|her|its|their|own"));
  }
}
