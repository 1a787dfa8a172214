package org.annals.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.label.SaidWords;
import org.annals.quantity.Quantity;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Gives the numbers of what somebody says to the saying, where nothing that is told in its words
 * has them: "said that a business with 23 hotels could not plead expense".
 */
final class SpokenNumbers {
  private SpokenNumbers() {}

  /** The same candidates of one sentence, those that say something with its further numbers. */
  static List<Candidate> in(SentenceTree tree, List<Candidate> found, List<Quantity> counted) {
    if (counted.isEmpty()) {
      return found;
    }
    List<Candidate> all = new ArrayList<>(found);
    for (Quantity quantity : counted) {
      if (isFree(found, quantity)) {
        saying(tree, found, quantity)
            .ifPresent(
                saying -> {
                  int at = found.indexOf(saying);
                  all.set(at, all.get(at).and(quantity.aside(quantity.counted())));
                });
      }
    }
    return all;
  }

  private static boolean isFree(List<Candidate> found, Quantity quantity) {
    return !quantity.counted().isEmpty()
        && !quantity.isTally()
        && found.stream()
            .flatMap(candidate -> candidate.quantities().stream())
            .noneMatch(other -> other.span().overlaps(quantity.span()));
  }

  /** The saying with the fewest words around the number. */
  private static Optional<Candidate> saying(
      SentenceTree tree, List<Candidate> found, Quantity quantity) {
    return found.stream()
        .filter(candidate -> candidate.named().isEmpty() && candidate.told().isUtterance())
        .filter(candidate -> around(tree, candidate, quantity).isPresent())
        .min(
            Comparator.comparingInt(
                candidate -> around(tree, candidate, quantity).orElseThrow().length()));
  }

  private static Optional<Span> around(SentenceTree tree, Candidate candidate, Quantity quantity) {
    return SaidWords.parts(tree, candidate.told()).stream()
        .filter(part -> part.contains(quantity.span()))
        .findFirst();
  }
}
