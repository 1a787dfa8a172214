package org.annals.coreference;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells the subjects that bring in somebody without a name, of whom a text then goes on. */
final class Newcomer {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  private Newcomer() {}

  /** "A clerk", "an association of exporters", "another". */
  static boolean isNew(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", ARTICLES) && tree.child(noun, "cop").isEmpty();
  }

  /** "His grandmother", for a "she": none but her, as the one before is a man. */
  static boolean isOfOtherGender(SentenceTree tree, int noun, Gender gender) {
    return gender != Gender.UNKNOWN
        && tree.children(noun, Set.of("nmod:poss")).stream()
            .flatMap(owner -> Pronoun.at(tree, owner).stream())
            .map(Pronoun::gender)
            .anyMatch(owner -> owner != Gender.UNKNOWN && owner != gender);
  }
}
