package org.annals.dating;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Tells the time of a figure that another one is held against: "net profit dropped to 412 million
 * from 654 million a year earlier", "down from a peak of 7,150 in 1950".
 */
final class OtherFigures {
  private static final Set<String> FROM = Set.of("from", "than", "against", "versus");
  private static final Set<String> MORE = Set.of("more", "less", "fewer", "other", "rather");
  private static final Set<String> BESIDE = Set.of("with", "to");
  private static final Set<String> COMPARED = Set.of("compared", "comparison");
  private static final Set<String> BEFORE = Set.of("in", "the", "for", "of", "at");
  private static final Set<String> WITHIN = Set.of("per", "a", "an", "the", "of");
  private static final Set<String> COMPARING = Set.of("later", "earlier", "older", "younger");
  private static final Set<String> IS = Set.of("is", "are", "'s", "\u2019s");
  private static final int FAR = 7;

  private OtherFigures() {}

  /**
   * Whether a time stands behind such a figure.
   *
   * @param first word of the time
   */
  static boolean isBehind(SentenceTree tree, int first) {
    int word = first - 1;
    while (BEFORE.contains(tree.lower(word))) {
      word--;
    }
    boolean hasNumber = false;
    for (int steps = 0; steps < FAR && word > 0 && isOfFigure(tree, word); steps++) {
      hasNumber |= tree.pos(word) == PartOfSpeech.NUM;
      word--;
    }
    return hasNumber
        && ((FROM.contains(tree.lower(word)) && !MORE.contains(tree.lower(word - 1)))
            || (BESIDE.contains(tree.lower(word)) && COMPARED.contains(tree.lower(word - 1))));
  }

  /** "The tomb is a hundred years later", "is two years older than": how old something is. */
  static boolean isAge(SentenceTree tree, int first) {
    return IntStream.rangeClosed(first, first + 2)
        .filter(word -> COMPARING.contains(tree.lower(word)))
        .anyMatch(
            word ->
                tree.hasChild(word, "cop", IS)
                    || (tree.child(word, "cop").isPresent()
                        && tree.lower(word + 1).equals("than")));
  }

  private static boolean isOfFigure(SentenceTree tree, int word) {
    return switch (tree.pos(word)) {
      case NUM, NOUN, SYM -> true;
      case ADJ -> !MORE.contains(tree.lower(word));
      default -> WITHIN.contains(tree.lower(word));
    };
  }
}
