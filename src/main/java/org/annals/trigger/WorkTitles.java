package org.annals.trigger;

import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Sees verbs in the titles of works: "her book The Town That Was Murdered". */
final class WorkTitles {
  /** How many words with a capital stand right before such a verb at least. */
  private static final int BEFORE = 2;

  private WorkTitles() {}

  /**
   * Whether a verb has a capital, as the words before it, in a sentence that is no title itself.
   */
  static boolean isIn(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && verb > BEFORE
        && IntStream.rangeClosed(verb - BEFORE, verb).allMatch(word -> isCapital(tree, word))
        && !tree.isInName(verb)
        && IntStream.range(0, tree.size()).anyMatch(word -> isSmallVerb(tree, word));
  }

  /** "Was", but not "WAS". */
  private static boolean isCapital(SentenceTree tree, int word) {
    return tree.surface(word).matches("\\p{Lu}\\p{Ll}+");
  }

  private static boolean isSmallVerb(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB && tree.surface(word).matches("\\p{Ll}+");
  }
}
