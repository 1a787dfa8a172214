package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.attribution.Stance;
import org.annals.dating.LifeBrackets;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds births and deaths that brackets behind a name tell of, with their places: "BERG, Anna (b.
 * Oslo, 3 May 1871; d. Leeds, 9 June 1950)". Without a place a statement says it all.
 */
final class BracketDeaths {
  private static final double CONFIDENCE = 0.9;

  private final EventType type;

  /** Such events are of this class. */
  BracketDeaths(EventType type) {
    this.type = type;
  }

  /** Those of a sentence. */
  List<Candidate> find(SentenceTree tree, int sentence) {
    List<Candidate> found = new ArrayList<>();
    for (Referent name : tree.referents()) {
      boolean isPerson = name.kind() == Referent.Kind.NAMED && name.entity().is(EntityType.PERSON);
      Optional<LifeBrackets> life =
          isPerson ? LifeBrackets.behind(tree.text(), name.span().end()) : Optional.empty();
      life.flatMap(said -> death(tree, sentence, name, said)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> death(
      SentenceTree tree, int sentence, Referent name, LifeBrackets life) {
    return place(tree, life)
        .map(
            place ->
                new Candidate(
                    sentence,
                    tree,
                    new Told(
                        type,
                        "death",
                        life.death(),
                        tree.headOf(life.death()),
                        "Actual",
                        CONFIDENCE,
                        true,
                        Told.Source.NETWORK),
                    Optional.empty(),
                    List.of(tree.sentence()),
                    new Participants(
                        List.of(), List.of(name.entity()), List.of(place), List.of(), List.of()),
                    When.of(life.died()),
                    List.of(),
                    Stance.ASSERTED))
        .filter(candidate -> candidate.told().head() >= 0);
  }

  private static Optional<Entity> place(SentenceTree tree, LifeBrackets life) {
    return tree.referents().stream()
        .filter(name -> life.death().contains(name.span()))
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.PLACE))
        .findFirst();
  }
}
