package org.annals.trigger;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.StandingVerbs;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds verbs that tell when or how long what their subject names happened: "the strike, which
 * began on May 3", "the fighting lasted 12 hours".
 */
public final class Happenings {
  private static final Set<String> MORE = Set.of("obj", "xcomp", "ccomp", "aux:pass");
  private static final Set<String> WHICH_ONE = Set.of("the", "this", "that");

  private Happenings() {}

  /** Whether a verb tells that of something that happens. */
  public static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && StandingVerbs.is("happening", tree.lemma(verb))
        && (tree.children(verb, MORE).isEmpty() || isPlace(tree, verb))
        && Governors.subject(tree, verb).filter(what -> happens(tree, what)).isPresent();
  }

  /** Whether its subject has a name: "the Leeds Strike began". */
  static boolean isOfNamed(SentenceTree tree, int verb) {
    return is(tree, verb)
        && Governors.subject(tree, verb).filter(what -> isNamed(tree, what)).isPresent();
  }

  /** Whether a verb that tells nothing more tells that of a noun: "began" of "the blackout". */
  public static boolean isOf(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return verb != SentenceTree.ROOT
        && tree.isA(noun, "nsubj")
        && is(tree, verb)
        && !isTrigger(tree, verb);
  }

  /** "Took place". */
  private static boolean isPlace(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("take") && tree.lower(verb + 1).equals("place");
  }

  private static boolean happens(SentenceTree tree, int noun) {
    boolean isOne =
        tree.child(noun, "acl:relcl").isEmpty()
            && (tree.hasChild(noun, "det", WHICH_ONE)
                || tree.child(noun, "nmod:poss").isPresent()
                || tree.children(noun).stream().anyMatch(tree::isInName));
    boolean isEvent = isTrigger(tree, noun) || EventNouns.has(tree, noun);
    return isNamed(tree, noun) || (isOne && tree.pos(noun) == PartOfSpeech.NOUN && isEvent);
  }

  private static boolean isNamed(SentenceTree tree, int noun) {
    return tree.referent(noun).filter(r -> r.entity().is(EntityType.EVENT)).isPresent();
  }

  private static boolean isTrigger(SentenceTree tree, int word) {
    return tree.triggers().stream()
        .anyMatch(seen -> seen.stretch().span().overlaps(tree.span(word)));
  }
}
