package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Extent;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Clauses without a subject that a preposition or "to" opens: "by selling the mill", "towards
 * saving it", "rather than sign".
 */
final class OpenedClauses {
  private static final int LONGEST = 120;
  private static final Set<String> OPENING =
      Set.of(
          "to", "by", "without", "for", "into", "from", "because", "against", "despite", "instead",
          "rather", "with");

  /** What opens only clauses with "doing". */
  private static final Set<String> DOING =
      Set.of("towards", "toward", "on", "upon", "over", "through", "besides");

  private static final Set<String> RATHER = Set.of("rather");
  private static final Set<String> CC = Set.of("cc");

  private OpenedClauses() {}

  /** What opens a clause, where nothing else does: not "if they are to go". */
  static Optional<Integer> mark(SentenceTree tree, int verb) {
    List<Integer> marks = tree.children(verb, Set.of("mark"));
    if (marks.isEmpty()) {
      return rather(tree, verb);
    }
    return marks.stream()
        .filter(_ -> marks.size() == 1)
        .filter(word -> OPENING.contains(tree.lower(word)) || isOfDoing(tree, word, verb))
        .findFirst();
  }

  private static boolean isOfDoing(SentenceTree tree, int mark, int verb) {
    return DOING.contains(tree.lower(mark)) && tree.lower(verb).endsWith("ing");
  }

  /** "Burned it rather than surrender it". */
  private static Optional<Integer> rather(SentenceTree tree, int verb) {
    return tree.children(verb, CC).stream()
        .filter(word -> RATHER.contains(tree.lower(word)) && tree.lower(word + 1).equals("than"))
        .filter(_ -> tree.pos(verb) == PartOfSpeech.VERB)
        .findFirst();
  }

  /** The words from the mark to the end of the clause; none where they are too many. */
  static Optional<String> words(SentenceTree tree, int verb, int mark) {
    int first = tree.lower(mark - 1).equals("not") ? mark - 1 : mark;
    int last = new Extent(tree).last(verb, first, verb);
    return tree.span(last).end() - tree.span(first).start() <= LONGEST
        ? Optional.of(PhraseText.of(tree, verb, first, last))
        : Optional.empty();
  }
}
