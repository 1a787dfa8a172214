package org.annals.label;

import java.util.Set;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** The second verb of a relative clause that both verbs have their object before. */
public final class GapOfTwo {
  private static final Set<String> PRONOUNS = Set.of("which", "that", "whom");
  private static final Set<String> OWN =
      Set.of("obj", "iobj", "ccomp", "xcomp", "nsubj", "nsubj:pass", "cop");

  private GapOfTwo() {}

  /** Whether it is "sold" of "the clock, which she finished in May and sold". */
  public static boolean is(SentenceTree tree, int verb) {
    return tree.isA(verb, "conj")
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.isA(tree.head(verb), "acl:relcl")
        && tree.child(verb, "cc").isPresent()
        && tree.children(verb, OWN).isEmpty()
        && !Passives.is(tree, verb)
        && tree.children(tree.head(verb), Set.of("obj")).stream()
            .anyMatch(which -> which < tree.head(verb) && PRONOUNS.contains(tree.lower(which)));
  }
}
