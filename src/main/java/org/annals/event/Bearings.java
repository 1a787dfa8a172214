package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds how far a place is from another where a sentence describes it: "Vale is a village in Kent,
 * 12 miles south-west of Dover", "Vale, 12 miles from Dover, has a mill".
 */
final class Bearings {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> UNITS = Set.of("kilometer", "mile", "meter", "nautical mile");
  private static final Set<String> FROM = Set.of("of", "from");
  private static final Set<String> HANGING = Set.of("obl:unmarked", "nmod:unmarked", "appos");
  private static final Set<String> BEHIND = Set.of("obl", "nmod");
  private static final Set<String> WHITHER = Set.of("advmod");
  private static final Set<String> SUBJECT = Set.of("nsubj");

  private final EventType type;

  /** Such tellings are of this class, which says no more than that something is so. */
  Bearings(EventType type) {
    this.type = type;
  }

  /** The tellings of a sentence; of no time, since places stay where they are. */
  List<Candidate> find(SentenceTree tree, int sentence, List<Quantity> counted) {
    List<Candidate> found = new ArrayList<>();
    for (Quantity length : counted) {
      if (UNITS.contains(length.unit()) && HANGING.contains(tree.relation(length.head()))) {
        Optional<Integer> other = other(tree, length.head());
        Optional<Referent> place =
            other.flatMap(word -> place(tree, length.head()).filter(p -> isApart(tree, p, word)));
        place.ifPresent(p -> found.add(telling(tree, sentence, length, p, other.orElseThrow())));
      }
    }
    return found;
  }

  /** Whether a telling is one of these. */
  static boolean is(Told told) {
    return told.source() == Told.Source.AGE && told.confidence() == CONFIDENCE;
  }

  /** The place that a length is reckoned from: Dover in "12 miles from Dover". */
  static Optional<Integer> other(SentenceTree tree, int unit) {
    int above = tree.head(unit);
    List<Integer> behind = new ArrayList<>(tree.children(unit, BEHIND));
    tree.children(unit, WHITHER).forEach(side -> behind.addAll(tree.children(side, BEHIND)));
    if (above != SentenceTree.ROOT) {
      behind.addAll(tree.children(above, BEHIND));
    }
    return behind.stream()
        .filter(word -> word > unit && word - unit <= 4 && tree.hasChild(word, "case", FROM))
        .filter(word -> isPlace(tree, word))
        .findFirst();
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
  }

  private static boolean isApart(SentenceTree tree, Referent place, int other) {
    return tree.referent(other)
        .filter(r -> !r.entity().key().equals(place.entity().key()))
        .isPresent();
  }

  /** The place that the length describes: what it stands beside, or what its sentence describes. */
  private static Optional<Referent> place(SentenceTree tree, int unit) {
    int at = tree.head(unit);
    while (at != SentenceTree.ROOT) {
      Optional<Integer> described =
          tree.child(at, "cop").isPresent()
              ? tree.children(at, SUBJECT).stream().findFirst()
              : Optional.of(at).filter(word -> tree.isA(word, "nsubj") && isPlace(tree, word));
      if (described.isPresent()) {
        return described
            .filter(word -> isPlace(tree, word) && !isMeasured(tree, word))
            .flatMap(tree::referent);
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  /** "The mill at Vale, 12 miles from Dover": it is not the name that is the subject. */
  private static boolean isMeasured(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> r.kind() == Referent.Kind.NOMINAL).isPresent()
        && !tree.children(word, Set.of("nmod")).isEmpty();
  }

  private Candidate telling(
      SentenceTree tree, int sentence, Quantity length, Referent place, int other) {
    int end = tree.referent(other).orElseThrow().span().end();
    String far = new Span(length.span().start(), end).of(tree.text()).replaceAll("\\s+", " ");
    Told told =
        Told.ofNumber(type, "lies " + far, tree.span(length.head()), length.head(), CONFIDENCE);
    return Candidate.ofNumber(tree, sentence, told, place.entity(), length);
  }
}
