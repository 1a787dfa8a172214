package org.annals.coreference;

import java.util.Optional;
import org.annals.tree.SentenceTree;

/** Finds whose "its" is in "the brigade moved to its new building": the nearest subject. */
final class OwnSubject {
  private static final int DEEPEST = 10;

  private OwnSubject() {}

  /**
   * The subject of the verb nearest above an "its", where it is a noun that nothing is known of.
   */
  static Optional<Integer> of(SentenceTree tree, int pronoun) {
    if (!tree.lower(pronoun).equals("its") || tree.head(pronoun) == SentenceTree.ROOT) {
      return Optional.empty();
    }
    int at = tree.head(pronoun);
    for (int i = 0; i < DEEPEST && at != SentenceTree.ROOT; i++) {
      Optional<Integer> subject = subject(tree, at, pronoun);
      if (subject.isPresent()) {
        return subject.filter(c -> isUnknown(tree, c));
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private static Optional<Integer> subject(SentenceTree tree, int verb, int pronoun) {
    return tree.children(verb).stream()
        .filter(c -> c < pronoun && tree.isA(c, "nsubj") && !tree.isWithin(pronoun, c))
        .findFirst();
  }

  private static boolean isUnknown(SentenceTree tree, int subject) {
    return tree.referent(subject).isEmpty() && Pronoun.at(tree, subject).isEmpty();
  }
}
