package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.LightVerbs;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Sees verbs that tell all of what a noun beside them only names: "a fire destroyed the mill", "the
 * mill was destroyed in a fire", "the dockers stopped work in a strike".
 */
final class FullVerbs {
  private static final Set<String> IN = Set.of("in", "by", "during", "at", "with");

  private static final Set<String> OTHER =
      Set.of("after", "before", "following", "despite", "for", "over");

  /** Those of the light verbs that say it all: "fought in the war", "stopped work in a strike". */
  private static final Set<String> FULL = Set.of("fight", "stop");

  private FullVerbs() {}

  /** Whether the verb tells what the noun, its subject or what it happened in, names. */
  static boolean tell(SentenceTree tree, Told verb, Told noun) {
    int head = verb.head();
    boolean isOfVerb = tree.head(noun.head()) == head && tree.pos(head) == PartOfSpeech.VERB;
    return isOfVerb
        && tree.pos(noun.head()) == PartOfSpeech.NOUN
        && (!isLight(tree, head) || isDoneToNamed(tree, head))
        && (isDoneByIt(tree, head, noun.head()) || isDoneInIt(tree, head, noun.head()));
  }

  /**
   * Whether the verb tells it and nothing beside the noun tells more: "an earthquake in Lisbon".
   */
  static boolean tellAll(SentenceTree tree, Told verb, Told noun) {
    return tell(tree, verb, noun) && tree.children(noun.head(), Set.of("nmod")).isEmpty();
  }

  /** "Held Leeds for a week during the war", where "held talks during the war" says little. */
  private static boolean isDoneToNamed(SentenceTree tree, int verb) {
    return !Passives.is(tree, verb)
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(what -> what > verb && tree.referent(what).isPresent());
  }

  private static boolean isLight(SentenceTree tree, int verb) {
    return LightVerbs.is(tree, verb) && !FULL.contains(tree.lemma(verb));
  }

  /** "Died before the trial", "shot nine men in reprisal for an attack": two happenings. */
  static boolean isOfAnother(SentenceTree tree, Told verb, Told noun) {
    return tree.head(noun.head()) == verb.head()
        && noun.head() > verb.head()
        && tree.isA(noun.head(), "obl")
        && tree.hasChild(noun.head(), "case", OTHER);
  }

  private static boolean isDoneByIt(SentenceTree tree, int verb, int noun) {
    return tree.isA(noun, "nsubj")
        && !Passives.is(tree, verb)
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(what -> what > verb && isSomething(tree, what));
  }

  private static boolean isDoneInIt(SentenceTree tree, int verb, int noun) {
    return (tree.isA(noun, "obl") || tree.isA(noun, "obl:agent"))
        && tree.hasChild(noun, "case", IN)
        && Governors.subject(tree, verb).filter(who -> isSomething(tree, who)).isPresent();
  }

  private static boolean isSomething(SentenceTree tree, int word) {
    return (tree.pos(word) == PartOfSpeech.NOUN && !StandingVerbs.is("idle", tree.lemma(word)))
        || tree.pos(word) == PartOfSpeech.PROPN
        || tree.referent(word).isPresent();
  }
}
