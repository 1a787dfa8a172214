package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * With what a clause compares how much it tells: "paid her less than its doorman", "scored 17
 * goals, two fewer than Bo Li".
 */
final class Comparisons {
  private static final int LONGEST = 70;
  private static final Set<String> DEGREES =
      Set.of("more", "less", "fewer", "better", "worse", "earlier", "later", "longer", "further");

  private Comparisons() {}

  /** The words of each comparison that ends the clause of a verb. */
  static Stream<String> of(SentenceTree tree, int verb) {
    return IntStream.range(verb + 2, tree.size() - 1)
        .filter(than -> tree.lower(than).equals("than") && DEGREES.contains(tree.lower(than - 1)))
        .filter(than -> IntStream.range(verb + 1, than).noneMatch(w -> isVerb(tree, w)))
        .boxed()
        .flatMap(than -> written(tree, than).stream());
  }

  private static Optional<String> written(SentenceTree tree, int than) {
    int last = PhraseText.beforeMark(tree, than);
    boolean isNumber = tree.pos(than - 2) == PartOfSpeech.NUM;
    int first = isNumber ? than - 2 : than - 1;
    boolean isTold =
        last > than
            && isThing(tree, than, last)
            && tree.span(last).end() - tree.span(first).start() <= LONGEST;
    return isTold ? Optional.of(PhraseText.of(tree, than, first, last)) : Optional.empty();
  }

  /** Somebody or something, and no number: not "more than 300 people", "less than half". */
  private static boolean isThing(SentenceTree tree, int than, int last) {
    return IntStream.rangeClosed(than + 1, last)
            .noneMatch(w -> isVerb(tree, w) || tree.pos(w) == PartOfSpeech.NUM || isOpen(tree, w))
        && !tree.lower(than + 1).matches("half|an?|one|usual|ever|expected|once")
        && IntStream.rangeClosed(than + 1, last).anyMatch(w -> isNoun(tree, w));
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PRON
        && !tree.isA(word, "nmod:poss")
        && tree.referent(word).isEmpty();
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  private static boolean isVerb(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.pos(word) == PartOfSpeech.AUX;
  }
}
