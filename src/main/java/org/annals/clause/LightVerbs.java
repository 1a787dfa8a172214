package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Verbs that say little beside the noun that tells what is done: "held talks", "made a visit". */
public final class LightVerbs {
  private static final Set<String> LIGHT = DataFile.words("/clause/light-verbs.txt");

  private static final Set<String> STOPPING = DataFile.words("/clause/stopping-verbs.txt");

  private static final Set<String> OFF = Set.of("off");
  private static final Set<String> GOING = Set.of("go", "come", "remain", "stay", "be");
  private static final Set<String> ON = Set.of("on");
  private static final Set<String> DETERMINERS = Set.of("det", "nmod:poss");

  private LightVerbs() {}

  /** Whether the verb is one of them; "called off" is none. */
  public static boolean is(SentenceTree tree, int verb) {
    return LIGHT.contains(tree.lemma(verb)) && !hasOff(tree, verb);
  }

  /** "Ended the strike", "called off the march": it goes on no longer, and that is what is told. */
  public static boolean isStopping(SentenceTree tree, int verb) {
    return STOPPING.contains(tree.lemma(verb))
        || (LIGHT.contains(tree.lemma(verb)) && hasOff(tree, verb));
  }

  private static boolean hasOff(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "compound:prt", OFF);
  }

  /** The light verb whose object the noun is, or that goes on it: "the dockers went on strike". */
  public static Optional<Integer> over(SentenceTree tree, int noun) {
    return isOn(tree, noun) ? Optional.of(tree.head(noun)) : overObject(tree, noun);
  }

  private static boolean isOn(SentenceTree tree, int noun) {
    return tree.isA(noun, "obl")
        && tree.head(noun) < noun
        && GOING.contains(tree.lemma(tree.head(noun)))
        && (tree.hasChild(noun, "case", ON) || ON.contains(tree.lower(noun - 1)))
        && tree.children(noun, DETERMINERS).isEmpty();
  }

  private static Optional<Integer> overObject(SentenceTree tree, int noun) {
    boolean hangs =
        tree.pos(noun) != PartOfSpeech.VERB
            && tree.head(noun) != SentenceTree.ROOT
            && (tree.isA(noun, "obj") || tree.isA(noun, "nsubj:pass"));
    return hangs ? Optional.of(tree.head(noun)).filter(verb -> is(tree, verb)) : Optional.empty();
  }
}
