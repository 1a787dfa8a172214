package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/**
 * Subjects that grammar gives to a verb and that the network holds for impossible, where it is sure
 * of another: "the trust took over the pier and has since added a pump".
 */
final class LikelySubjects {
  private static final double IMPOSSIBLE = 0.05;
  private static final double SURE = 0.85;

  private static final Set<PartOfSpeech> NOUNS =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "what");

  private LikelySubjects() {}

  /** The subject that grammar sees, or the one that the network does. */
  static Optional<Integer> of(SentenceTree tree, int verb, Optional<Integer> seen) {
    if (seen.isEmpty() || tree.pos(verb) != PartOfSpeech.VERB) {
      return seen;
    }
    int subject = seen.get();
    Role role = Passives.is(tree, verb) ? Role.PATIENT : Role.AGENT;
    return likelihood(tree, verb, subject, role, 1) > IMPOSSIBLE
        ? seen
        : IntStream.range(0, tree.size())
            .filter(word -> likelihood(tree, verb, word, role, 0) >= SURE)
            .filter(word -> isNoun(tree, word) && isApart(tree, subject, word))
            .filter(word -> isOpen(tree, verb, word))
            .boxed()
            .findFirst()
            .or(() -> seen);
  }

  private static double likelihood(
      SentenceTree tree, int verb, int word, Role role, double otherwise) {
    return tree.roles().likelihood(verb, word, role).orElse(otherwise);
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return NOUNS.contains(tree.pos(word)) && !RELATIVE.contains(tree.lower(word));
  }

  /** "He was refused a licence": what follows in another way is not its subject. */
  private static boolean isOpen(SentenceTree tree, int verb, int word) {
    return word < verb || (tree.head(word) == verb && tree.isA(word, "nsubj"));
  }

  /** "The manager, Fraser Coull": both are the same one. */
  private static boolean isApart(SentenceTree tree, int subject, int word) {
    return !tree.isWithin(word, subject) && !tree.isWithin(subject, word);
  }
}
