package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.text.Ordinals;
import org.annals.tree.SentenceTree;

/** Finds who came in at which place, where the place is told first: "Third was Anna Berg". */
public final class Placings {
  private static final double CONFIDENCE = 0.75;
  private static final String PLACE = " place";
  private static final Set<String> ORDINALS = Ordinals.and(Ordinals.NUMBERS, "last");

  private static final Set<String> COMING = Set.of("finishing", "coming");
  private static final Set<String> BEING = Set.of("was", "were");

  private final EventType type;

  /** Such events are of this class. */
  Placings(EventType type) {
    this.type = type;
  }

  /** The one that a sentence opens with. */
  List<Told> find(SentenceTree tree) {
    List<Told> found = new ArrayList<>();
    int ordinal = COMING.contains(tree.lower(0)) ? 1 : 0;
    if (ORDINALS.contains(tree.lower(ordinal))) {
      who(tree, ordinal)
          .ifPresent(
              who ->
                  found.add(
                      new Told(
                          type,
                          tree.lower(ordinal) + PLACE,
                          tree.span(ordinal),
                          who,
                          "Actual",
                          CONFIDENCE,
                          true,
                          Told.Source.NETWORK)));
    }
    return found;
  }

  /** Whether a telling is of this kind, so that its head is who came in. */
  public static boolean is(SentenceTree tree, Told told) {
    return told.kind().endsWith(PLACE) && tree.span(told.head()).start() > told.span().end();
  }

  private static Optional<Integer> who(SentenceTree tree, int ordinal) {
    for (int word = ordinal + 1; word < tree.size(); word++) {
      if (BEING.contains(tree.lower(word)) && tree.isA(word, "cop")) {
        int who = tree.head(word);
        boolean isNamed = who > word && isNamed(tree, who);
        return isNamed && tree.isWithin(ordinal, who) ? Optional.of(who) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(SentenceTree tree, int who) {
    return tree.referent(who).isPresent()
        || tree.children(who, Set.of("flat", "appos")).stream()
            .anyMatch(name -> tree.referent(name).isPresent());
  }
}
