package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.Quantity;
import org.annals.tree.SentenceTree;

/**
 * Gives the numbers of clauses that tell no event of their own to the event above whose label tells
 * them: "allowed them to put up 145 houses", "adopted a budget that cuts 41 posts".
 */
final class LabelNumbers {
  private static final Set<String> CLAUSES =
      Set.of("xcomp", "ccomp", "acl", "acl:relcl", "advcl", "conj");
  private static final Set<String> SUBORDINATING = Set.of("mark", "advmod");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "outside", "inside");
  private static final Set<String> COMPARING =
      Set.of(
          "than", "versus", "compared", "unlike", "against", "after", "before", "until", "since");
  private static final int MOST = 8;

  private final SentenceTree tree;
  private final List<Candidate> found;

  private LabelNumbers(SentenceTree tree, List<Candidate> found) {
    this.tree = tree;
    this.found = new ArrayList<>(found);
  }

  /** The same candidates of one sentence, those whose labels tell further numbers with these. */
  static List<Candidate> in(SentenceTree tree, List<Candidate> found, List<Quantity> counted) {
    LabelNumbers numbers = new LabelNumbers(tree, found);
    counted.stream().filter(numbers::isFree).forEach(numbers::place);
    return numbers.found;
  }

  private boolean isFree(Quantity quantity) {
    return !quantity.isBare()
        && !quantity.isTally()
        && found.stream()
            .flatMap(candidate -> candidate.quantities().stream())
            .noneMatch(other -> other.span().overlaps(quantity.span()));
  }

  private void place(Quantity quantity) {
    above(quantity)
        .filter(candidate -> isInLabel(candidate, quantity))
        .ifPresent(
            candidate ->
                found.set(
                    found.indexOf(candidate), candidate.and(quantity.aside(quantity.counted()))));
  }

  private boolean isInLabel(Candidate candidate, Quantity quantity) {
    String words = quantity.span().of(tree.text()).replaceAll("\\s+", " ");
    return candidate.event(Optional.empty(), List.of()).label().contains(words);
  }

  /** The event whose word is the first above the number. */
  private Optional<Candidate> above(Quantity quantity) {
    int at = quantity.head();
    for (int steps = 0; steps < MOST; steps++) {
      int above = tree.head(at);
      if (above == SentenceTree.ROOT || leaves(at, quantity)) {
        return Optional.empty();
      }
      Optional<Candidate> telling =
          found.stream().filter(c -> c.named().isEmpty() && c.told().head() == above).findFirst();
      if (telling.isPresent()) {
        return telling;
      }
      at = above;
    }
    return Optional.empty();
  }

  /** Whether a word leads to another time, to a place with its people, or to what is compared. */
  private boolean leaves(int at, Quantity quantity) {
    boolean isOfPlace = quantity.isOfPeople() && tree.hasChild(at, "case", WHERE);
    boolean isOtherTime = tree.isA(at, "advcl") && !tree.children(at, SUBORDINATING).isEmpty();
    boolean isClause = CLAUSES.contains(tree.relation(at));
    return isOfPlace
        || isOtherTime
        || tree.hasChild(at, "case", COMPARING)
        || !(isClause || Further.isInPhrase(tree, at));
  }
}
