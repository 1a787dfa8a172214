package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds what somebody wants: "hopes to open a hall", "wants the council to sell it", "wants two
 * halls".
 */
final class Wishes {
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> NAMING = Set.of("name", "identify", "quote");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> WOULD = Set.of("would", "'d", "\u2019d");
  private static final Set<String> GOALS = Set.of("xcomp", "ccomp");
  private static final Set<String> WHICH_ONE =
      Set.of("det", "nmod:poss", "nummod", "amod", "compound", "appos", "flat", "nmod", "acl");

  private Wishes() {}

  /**
   * Whether a verb tells of one: with what is to be done, which is not found to be told itself.
   *
   * @param found what else the sentence tells
   */
  static boolean is(SentenceTree tree, int verb, List<Told> found) {
    String lemma = tree.lemma(verb);
    boolean isWish = StandingVerbs.is("wishing", lemma) || StandingVerbs.is("wanting", lemma);
    return (isWish || isWouldLike(tree, verb))
        && !Passives.is(tree, verb)
        && !tree.hasChild(verb, "mark", AS)
        && hasBearer(tree, verb)
        && !isOfWhich(tree, verb)
        && (isForThing(tree, verb)
            || tree.children(verb, GOALS).stream()
                .anyMatch(goal -> isGoal(tree, verb, goal) && !isTold(tree, goal, found)));
  }

  /** "The money, which it hopes to recover": what it would recover stands outside. */
  private static boolean isOfWhich(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl")
        && tree.children(verb, Governors.SUBJECTS).stream()
            .noneMatch(who -> RELATIVE.contains(tree.lower(who)));
  }

  private static boolean isForThing(SentenceTree tree, int verb) {
    return StandingVerbs.is("wanting", tree.lemma(verb))
        && tree.children(verb, GOALS).isEmpty()
        && Governors.objects(tree, verb).stream()
            .anyMatch(thing -> thing > verb && isKnown(tree, thing));
  }

  /** "Would" of "would like to". */
  static boolean isWould(SentenceTree tree, int auxiliary) {
    int verb = tree.head(auxiliary);
    return WOULD.contains(tree.lower(auxiliary)) && tree.lemma(verb).equals("like");
  }

  private static boolean isWouldLike(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("like") && tree.hasChild(verb, "aux", WOULD);
  }

  /** "Did not wish to be named", which says only that somebody has no name here, is none. */
  private static boolean isGoal(SentenceTree tree, int verb, int goal) {
    return goal > verb
        && tree.pos(goal) == PartOfSpeech.VERB
        && !(NAMING.contains(tree.lemma(goal)) && Passives.is(tree, goal))
        && tree.hasChild(goal, "mark", TO);
  }

  /** One who is known, or whom more words than a bare plural tell of. */
  private static boolean hasBearer(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb).filter(who -> isKnown(tree, who)).isPresent();
  }

  private static boolean isKnown(SentenceTree tree, int word) {
    return tree.referent(word).isPresent()
        || tree.pos(word) == PartOfSpeech.PROPN
        || (tree.pos(word) == PartOfSpeech.NOUN && !tree.children(word, WHICH_ONE).isEmpty());
  }

  private static boolean isTold(SentenceTree tree, int goal, List<Told> found) {
    return StandingVerbs.is("intending", tree.lemma(tree.head(goal)))
        && found.stream().anyMatch(told -> told.head() == goal);
  }
}
