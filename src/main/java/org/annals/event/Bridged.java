package org.annals.event;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Destinations;
import org.annals.clause.Governors;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Bridge;
import org.annals.tree.Bridge.Relation;
import org.annals.tree.SentenceTree;

/** Says of an event what its sentence does not: where it happens, as the text around it tells. */
final class Bridged {
  /** How likely it is at least that something completes a word. */
  static final double LEAST = 0.7;

  /** The same of the place of an event. */
  private static final double LEAST_PLACE = 0.8;

  private static final Set<String> TAKING_PART = Set.of("nsubj", "nsubj:pass", "obj", "obl:agent");

  /** What people most often do elsewhere than at home. */
  private static final Set<String> AWAY = Set.of("compete", "represent", "win");

  private final TextPlace text;

  /**
   * What one document says.
   *
   * @param text the place that it is about
   */
  Bridged(TextPlace text) {
    this.text = text;
  }

  /** The event, with the place that other sentences tell. */
  Event told(Event event, Candidate candidate) {
    boolean isElsewhere = Elsewhere.is(candidate.tree(), candidate.told().head(), event);
    return event.participants().places().isEmpty() && candidate.named().isEmpty() && !isElsewhere
        ? places(candidate, TextPlace.LEAST)
            .filter(bridge -> isLikely(candidate, bridge))
            .map(Bridge::entity)
            .filter(place -> !event.participants().keys().contains(place.key()))
            .filter(place -> !isHeadedFor(candidate, place))
            .findFirst()
            .map(event::at)
            .orElse(event)
        : event;
  }

  /** Likely of any place; or of the one that the text is about, but for what its people win. */
  private boolean isLikely(Candidate candidate, Bridge bridge) {
    return bridge.confidence() >= LEAST_PLACE
        || (text.is(bridge.entity())
            && !AWAY.contains(candidate.tree().lemma(candidate.told().head())));
  }

  /** "Moved there", "was wrecked on her way to Leeds". */
  private static boolean isHeadedFor(Candidate candidate, Entity place) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return Destinations.isOnlyWay(tree, verb, place.key())
        || Destinations.goals(tree, verb).stream().anyMatch(to -> tree.lower(to).equals("there"));
  }

  /** Whether the text around tells where it happens, or of what those are who take part. */
  static boolean isKnown(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return places(candidate, LEAST).findAny().isPresent()
        || tree.children(verb, TAKING_PART).stream()
            .anyMatch(word -> bridges(tree, word, Relation.OF, LEAST).findAny().isPresent());
  }

  private static Stream<Bridge> places(Candidate candidate, double least) {
    Stream<Bridge> owners =
        candidate.isNominal()
            ? bridges(candidate.tree(), candidate.told().head(), Relation.OF, least)
            : Stream.of();
    return Stream.concat(verbs(candidate, least), owners)
        .filter(bridge -> bridge.entity().is(EntityType.PLACE));
  }

  /** Those of the word that tells it, and of the verb that it hangs on. */
  private static Stream<Bridge> verbs(Candidate candidate, double least) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return Stream.of(head, Governors.of(tree, head).getLast())
        .flatMap(word -> bridges(tree, word, Relation.AT, least));
  }

  private static Stream<Bridge> bridges(
      SentenceTree tree, int word, Relation relation, double least) {
    return tree.anaphora().bridge(word, relation, least).stream();
  }
}
