package org.annals.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.coreference.Memory.Seen;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;

/** Finds, of several of a kind, the one that stands out where a noun speaks of one of them. */
final class Outstanding {
  private static final int AFRESH = 2;
  private static final double WEIGHTY = 0.65;
  private static final double SPOKEN_OF = 0.55;

  private final Memory memory;
  private final List<ThingTopic> topics;

  /**
   * The rules for one document.
   *
   * @param memory what it has named so far
   * @param topics the organization and the place that it is about
   */
  Outstanding(Memory memory, List<ThingTopic> topics) {
    this.memory = memory;
    this.topics = List.copyOf(topics);
  }

  /** Of several, the one that the text has called so before, where no other stands out more. */
  Optional<Entity> again(DefinitePhrase phrase, Map<EntityKey, Entity> candidates) {
    return candidates.values().stream()
        .filter(entity -> memory.isMeant(phrase.noun(), entity))
        .filter(_ -> !phrase.isPointing() && phrase.isPlain())
        .filter(
            entity ->
                memory.recent().stream()
                    .filter(seen -> candidates.containsKey(seen.entity().key()))
                    .allMatch(seen -> seen.weight() < WEIGHTY || isOne(seen, entity)))
        .findFirst();
  }

  /** Of several, the only one of the sentence so far, or else the one that stood out before it. */
  Optional<Entity> nearest(DefinitePhrase phrase, Map<EntityKey, Entity> candidates) {
    List<Seen> near =
        memory.recent().stream()
            .filter(seen -> candidates.containsKey(seen.entity().key()))
            .toList();
    Map<EntityKey, Entity> here = of(near, seen -> memory.ago(seen) == 0);
    if (phrase.isPointing()) {
      return Optional.empty();
    }
    return here.isEmpty() ? before(phrase, near) : only(here);
  }

  private Optional<Entity> before(DefinitePhrase phrase, List<Seen> near) {
    List<Seen> before = near.stream().filter(seen -> memory.ago(seen) == 1).toList();
    if (before.stream().noneMatch(seen -> isTopic(seen.entity())) && isTopicNear(near)) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return twoAgo(near);
    }
    double least = phrase.isSubject() ? SPOKEN_OF : WEIGHTY;
    if (before.stream().noneMatch(seen -> seen.weight() >= least)) {
      return Optional.empty();
    }
    Optional<Entity> alone = only(of(before, _ -> true));
    return alone.isPresent() || !phrase.isSubject() ? alone : subject(phrase, before);
  }

  private static Optional<Entity> subject(DefinitePhrase phrase, List<Seen> before) {
    Optional<Entity> weighty = only(of(before, seen -> seen.weight() >= WEIGHTY));
    return weighty.isEmpty() && phrase.isSpeaker()
        ? only(of(before, seen -> seen.weight() == 1))
        : weighty;
  }

  /** The subject of the sentence before the last, where no other has stood out since. */
  private Optional<Entity> twoAgo(List<Seen> near) {
    return only(of(near, seen -> memory.ago(seen) == AFRESH && seen.weight() == 1))
        .filter(
            one ->
                near.stream()
                    .filter(seen -> memory.ago(seen) <= AFRESH && seen.weight() >= WEIGHTY)
                    .allMatch(seen -> isOne(seen, one)));
  }

  private static boolean isOne(Seen seen, Entity one) {
    return seen.entity().key().equals(one.key());
  }

  private boolean isTopic(Entity entity) {
    return topics.stream().anyMatch(topic -> topic.is(entity));
  }

  /** Whether what the document is about may be meant as well. */
  private boolean isTopicNear(List<Seen> near) {
    return near.stream()
        .filter(seen -> memory.ago(seen) <= AFRESH && ThingTopic.isBody(seen.entity()))
        .anyMatch(seen -> isTopic(seen.entity()));
  }

  /** Those of what has been seen that are so. */
  static Map<EntityKey, Entity> of(List<Seen> seen, Predicate<Seen> which) {
    Map<EntityKey, Entity> entities = new LinkedHashMap<>();
    seen.stream().filter(which).forEach(s -> entities.put(s.entity().key(), s.entity()));
    return entities;
  }

  /** The only one; nothing of several. */
  static Optional<Entity> only(Map<EntityKey, Entity> candidates) {
    return candidates.size() == 1
        ? Optional.of(candidates.values().iterator().next())
        : Optional.empty();
  }
}
