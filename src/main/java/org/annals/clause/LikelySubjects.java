package org.annals.clause;

import java.util.Comparator;
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
  private static final double IMPOSSIBLE = 0.1;
  private static final double SURE = 0.85;

  /** From which probability on one of the nouns before "which" is what it stands for. */
  private static final double LIKELY = 0.75;

  private static final Set<PartOfSpeech> NOUNS =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

  private static final Set<String> NAMES = Set.of("appos", "flat", "compound", "nmod:desc");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> ONE = Set.of("was", "is", "has");
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
        : described(tree, verb, subject, role)
            .or(() -> other(tree, verb, subject, role))
            .or(() -> seen);
  }

  /** "An audit of the trust, which raised a million": the trust did. */
  private static Optional<Integer> described(SentenceTree tree, int verb, int subject, Role role) {
    return tree.children(verb, Governors.SUBJECTS).stream()
        .filter(which -> which < verb && RELATIVE.contains(tree.lower(which)))
        .flatMap(which -> IntStream.range(subject + 1, which).boxed())
        .filter(word -> isNoun(tree, word) && !isCalled(tree, word, subject))
        .filter(word -> likelihood(tree, verb, word, role, 0) >= LIKELY)
        .max(Comparator.comparingDouble(word -> likelihood(tree, verb, word, role, 0)));
  }

  /** "The brothers Odd and Leif Berg, who": both are these. */
  private static boolean isCalled(SentenceTree tree, int word, int subject) {
    int at = word;
    while (tree.head(at) != subject && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return tree.head(at) == subject
        && (NAMES.contains(tree.relation(at)) || isJoined(tree, at, word));
  }

  private static boolean isJoined(SentenceTree tree, int joined, int word) {
    return joined == word && tree.isA(word, "conj");
  }

  private static Optional<Integer> other(SentenceTree tree, int verb, int subject, Role role) {
    return IntStream.range(0, tree.size())
        .filter(word -> likelihood(tree, verb, word, role, 0) >= SURE)
        .filter(word -> isNoun(tree, word) && isApart(tree, subject, word))
        .filter(word -> isOpen(tree, verb, word) && !isOfOtherNumber(tree, verb, word))
        .boxed()
        .findFirst();
  }

  private static double likelihood(
      SentenceTree tree, int verb, int word, Role role, double otherwise) {
    return tree.roles().likelihood(verb, word, role).orElse(otherwise);
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    boolean canBe = NOUNS.contains(tree.pos(word)) || tree.referent(word).isPresent();
    return canBe && !RELATIVE.contains(tree.lower(word));
  }

  /** "He was refused a licence": what follows in another way is not its subject. */
  private static boolean isOpen(SentenceTree tree, int verb, int word) {
    return word < verb || (tree.head(word) == verb && tree.isA(word, "nsubj"));
  }

  /** "Six ships ..., which was built": not the ships. */
  private static boolean isOfOtherNumber(SentenceTree tree, int verb, int word) {
    String lower = tree.lower(word);
    return tree.pos(word) == PartOfSpeech.NOUN
        && lower.endsWith("s")
        && !lower.equals(tree.lemma(word))
        && tree.children(verb, HELPERS).stream().anyMatch(aux -> ONE.contains(tree.lower(aux)));
  }

  /** "The manager, Fraser Coull": both are the same one. */
  private static boolean isApart(SentenceTree tree, int subject, int word) {
    return !tree.isWithin(word, subject) && !tree.isWithin(subject, word);
  }
}
