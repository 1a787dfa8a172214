package org.annals.event;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.tree.SentenceTree;

/**
 * Leaves out of a label the "there" of which nobody knows where it is, where the rest says enough:
 * "taught [there] for thirty years", "was buried [there] by his sons".
 */
final class LooseEnds {
  private static final Set<String> MORE = Set.of("obj", "obl", "obl:agent", "obl:unmarked");

  /** What somebody does at a place or on the way to one says little without it. */
  private static final Set<String> PLACED =
      Set.of(
          "put", "place", "lay", "set", "live", "lie", "stand", "sit", "stay", "remain", "reside",
          "settle", "station", "move", "send", "go", "come", "bring", "take", "keep", "hold",
          "arrive", "return", "travel", "be", "store", "leave", "lead", "drive", "walk", "fly");

  private LooseEnds() {}

  /**
   * The same event, or one with a shorter label.
   *
   * @param isOpen whether nobody can understand it without the sentences around it
   */
  static Event without(Event event, Candidate candidate, Predicate<Event> isOpen) {
    if (!isOpen.test(event) || event.said().isPresent()) {
      return event;
    }
    return there(event, candidate)
        .filter(shorter -> !isOpen.test(shorter))
        .findFirst()
        .orElse(event);
  }

  private static Stream<Event> there(Event event, Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    boolean isMore = !tree.children(verb, MORE).isEmpty() || event.time().isPresent();
    return tree.children(verb, Set.of("advmod")).stream()
        .filter(where -> where > verb && isMore && tree.lower(where).equals("there"))
        .filter(where -> !PLACED.contains(tree.lemma(verb)) && !OpenWord.is(tree, where - 1))
        .map(where -> event.labelled(event.label().replaceFirst(" there(?![\\p{L}-])", "")));
  }
}
