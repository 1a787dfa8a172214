package org.annals.coreference;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Finds pronouns that stand for no person in particular, whatever their form. */
final class Nobodys {
  private static final Set<String> OF_SHIPS =
      Set.of("moorings", "hull", "keel", "owner", "owners", "rigging", "bow", "stern", "cargo");

  private static final Set<String> OR = Set.of("or", "/");

  private Nobodys() {}

  /** Whether a word is "he" in "he or she", or the "her" of a ship. */
  static boolean isAt(SentenceTree tree, int word) {
    return isEither(tree, word) || isOfShip(tree, word);
  }

  /** "The trawler sank at her moorings": no woman's. */
  private static boolean isOfShip(SentenceTree tree, int word) {
    return tree.isA(word, "nmod")
        && tree.lower(word).equals("her")
        && OF_SHIPS.contains(tree.lower(tree.head(word)));
  }

  /** "He or she", "his/her": anybody. */
  private static boolean isEither(SentenceTree tree, int word) {
    return isOther(tree, word, word + 1) || isOther(tree, word, word - 1);
  }

  private static boolean isOther(SentenceTree tree, int word, int or) {
    return OR.contains(tree.lower(or)) && Pronoun.of(tree.lower(2 * or - word)).isPresent();
  }
}
