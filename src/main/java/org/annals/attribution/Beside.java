package org.annals.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.tree.SentenceTree;

/** What stands between two clauses of a sentence, and what follows both. */
final class Beside {
  private Beside() {}

  /** Whether a mark stands between a word and one behind it. */
  static boolean isParted(SentenceTree tree, int word, int behind, String mark) {
    return IntStream.range(word, behind).anyMatch(at -> tree.lower(at).equals(mark));
  }

  /** "The court agreed, the fine was returned, and the firm closed": the second clause of three. */
  static boolean isListed(SentenceTree tree, int word, int first) {
    return word > first
        && tree.lower(Grammar.first(tree, word) - 1).equals(",")
        && Stream.of(first, word)
            .flatMap(clause -> tree.children(clause, Set.of("conj")).stream())
            .anyMatch(last -> last > word && !Grammar.subjects(tree, last).isEmpty());
  }
}
