package org.annals.coreference;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Tells where a company must have been there before: "Berg opened the company's mill in 2015", "the
 * company's founder". It is none that a merger will make.
 */
final class Bygone {
  private static final Set<String> BODIES =
      Set.of("company", "group", "business", "firm", "corporation", "organisation", "organization");

  private static final Set<String> FOUNDERS = Set.of("founder", "co-founder", "cofounder");
  private static final Set<String> TELLING = Set.of("say", "tell", "announce", "add");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");

  private Bygone() {}

  /** Whether a noun owns what somebody has founded or has done something with. */
  static boolean isOne(SentenceTree tree, int noun) {
    return BODIES.contains(tree.lower(noun))
        && tree.isA(noun, "nmod:poss")
        && DefinitePhrase.at(tree, noun).filter(DefinitePhrase::isOneWord).isPresent()
        && isOfPast(tree, tree.head(noun));
  }

  private static boolean isOfPast(SentenceTree tree, int owned) {
    int verb = tree.head(owned);
    return FOUNDERS.contains(tree.lower(owned))
        || (verb != SentenceTree.ROOT && tree.isA(owned, "obj") && isPast(tree, verb));
  }

  /** "Opened", without a verb that helps it. */
  private static boolean isPast(SentenceTree tree, int verb) {
    String word = tree.lower(verb);
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb, HELPERS).isEmpty()
        && !TELLING.contains(tree.lemma(verb))
        && !word.equals(tree.lemma(verb))
        && !word.endsWith("s")
        && !word.endsWith("ing");
  }
}
