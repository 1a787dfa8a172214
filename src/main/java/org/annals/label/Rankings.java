package org.annals.label;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Ordinals;
import org.annals.tree.SentenceTree;

/**
 * What a clause says behind a comma of which place somebody or something takes among its likes:
 * "was appointed professor, the first woman to hold the chair".
 */
final class Rankings {
  private static final int LONGEST = 110;
  private static final Set<String> RANKS =
      Ordinals.and(
          Ordinals.RANKS,
          "only",
          "largest",
          "biggest",
          "smallest",
          "longest",
          "highest",
          "lowest",
          "earliest",
          "fastest",
          "most",
          "best",
          "worst");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "xcomp", "ccomp");

  private Rankings() {}

  /** The words behind each such comma that ends the clause of the verb. */
  static Stream<String> of(SentenceTree tree, int verb) {
    return IntStream.range(verb + 1, tree.size() - 3)
        .filter(comma -> opens(tree, comma) && isOfClause(tree, verb, comma))
        .filter(comma -> isEnd(tree, last(tree, comma)))
        .filter(comma -> isPhrase(tree, comma + 1, last(tree, comma)))
        .filter(comma -> !isObject(tree, verb, comma))
        .mapToObj(comma -> PhraseText.of(tree, comma + 3, comma + 1, last(tree, comma)));
  }

  /** Not "bought Acme, the last large bank": what Acme is, told of Acme. */
  private static boolean opens(SentenceTree tree, int comma) {
    return tree.lower(comma).equals(",")
        && tree.lower(comma + 1).equals("the")
        && RANKS.contains(tree.lower(comma + 2))
        && !tree.isInName(comma - 1);
  }

  private static boolean isOfClause(SentenceTree tree, int verb, int comma) {
    return IntStream.range(verb + 1, comma)
        .noneMatch(w -> tree.pos(w) == PartOfSpeech.VERB || tree.pos(w) == PartOfSpeech.AUX);
  }

  private static int last(SentenceTree tree, int comma) {
    return PhraseText.beforeMark(tree, comma + 2);
  }

  /** Whether the sentence, or the first of its clauses, ends there. */
  private static boolean isEnd(SentenceTree tree, int last) {
    return last + 1 >= tree.size() || !tree.lower(last + 1).equals(",");
  }

  /** A phrase, and no clause: not "the first was sold". */
  private static boolean isPhrase(SentenceTree tree, int first, int last) {
    return last > first + 1
        && tree.span(last).end() - tree.span(first).start() <= LONGEST
        && IntStream.rangeClosed(first, last).noneMatch(w -> tree.pos(w) == PartOfSpeech.AUX)
        && IntStream.rangeClosed(first, last).noneMatch(w -> isFinite(tree, w));
  }

  /** "Spelled, in one word, the first letters of three names". */
  private static boolean isObject(SentenceTree tree, int verb, int comma) {
    return tree.children(verb, OBJECTS).stream().anyMatch(object -> object > comma);
  }

  private static boolean isFinite(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        && !tree.isA(word, "acl")
        && !tree.lower(word - 1).equals("to");
  }
}
