package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.LightVerbs;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Tells whether a verb says no more than that there was what its noun tells of: "a fire broke out",
 * "held a rally", where "a fire destroyed the mill" and "the suit was won by Acme" say more.
 */
final class NounsOfVerbs {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> BY = Set.of("by");

  private NounsOfVerbs() {}

  /**
   * Whether both tell the same.
   *
   * @param noun that tells of an event and hangs on the verb, or on what hangs on it
   */
  static boolean isSame(SentenceTree tree, int noun, int verb) {
    int word = below(tree, noun, verb);
    String relation = tree.relation(word);
    if (SUBJECTS.contains(relation)) {
      return !saysMore(tree, verb);
    }
    return switch (relation) {
      case "obj" -> word != noun || LightVerbs.is(tree, verb);
      case "obl" -> word == noun ? LightVerbs.over(tree, noun).isPresent() : true;
      default -> true;
    };
  }

  /** The word of the noun's phrase that hangs on the verb itself. */
  private static int below(SentenceTree tree, int noun, int verb) {
    int word = noun;
    while (tree.head(word) != verb && tree.head(word) != SentenceTree.ROOT) {
      word = tree.head(word);
    }
    return word;
  }

  /** Whether it says what was done to something else, or by whom. */
  private static boolean saysMore(SentenceTree tree, int verb) {
    if (LightVerbs.is(tree, verb) && !tree.lemma(verb).equals("win")) {
      return Passives.is(tree, verb) && by(tree, verb).isPresent();
    }
    return Passives.is(tree, verb) ? by(tree, verb).isPresent() : doesSomething(tree, verb);
  }

  private static Optional<Integer> by(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl", "obl:agent")).stream()
        .filter(who -> tree.hasChild(who, "case", BY) && isNoun(tree, who))
        .findFirst();
  }

  private static boolean doesSomething(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(
            what ->
                what > verb && isNoun(tree, what) && !StandingVerbs.is("idle", tree.lemma(what)));
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        || tree.pos(word) == PartOfSpeech.PROPN
        || tree.referent(word).isPresent();
  }
}
