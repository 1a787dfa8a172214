package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import org.annals.coreference.Memory.Seen;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;

/** Says where "the trust" or "the town" is the one that the document is about. */
final class TopicNoun {
  private static final int FAR = 15;
  private static final int AFRESH = 2;
  private static final double WEIGHTY = 0.65;

  private final NounClasses classes;
  private final Memory memory;
  private final List<ThingTopic> topics;
  private final KindNoun kinds;

  /**
   * The rules for one document.
   *
   * @param memory what it has named so far
   * @param topics the organization and the place that it is about
   */
  TopicNoun(NounClasses classes, Memory memory, List<ThingTopic> topics, KindNoun kinds) {
    this.classes = classes;
    this.memory = memory;
    this.topics = List.copyOf(topics);
    this.kinds = kinds;
  }

  /** The one that the document is about, where no other of the kind has just come up. */
  Optional<Entity> topical(DefinitePhrase phrase) {
    return phrase.isPointing() || !phrase.isPlain()
        ? Optional.empty()
        : topics.stream().flatMap(t -> topical(t, phrase.noun()).stream()).findFirst();
  }

  private Optional<Entity> topical(ThingTopic topic, String noun) {
    return topic
        .entity()
        .filter(thing -> kinds.isCalled(thing, noun) || isTown(topic, thing, noun))
        .filter(thing -> memory.knows(thing) && !hasRival(topic, noun));
  }

  /** "The town" may be a place of which no more is known than that it is one. */
  private boolean isTown(ThingTopic topic, Entity thing, String noun) {
    boolean isVague =
        thing.entityClass() == EntityClass.REGION || thing.entityClass() == EntityClass.PLACE;
    return isVague
        && classes.of(noun).contains(EntityClass.CITY)
        && (topic.isOpening()
            || memory.recent().stream()
                .noneMatch(seen -> seen.entity().entityClass() == EntityClass.CITY));
  }

  private boolean hasRival(ThingTopic topic, String noun) {
    boolean isJustNamed =
        memory.recent().stream().anyMatch(seen -> memory.ago(seen) <= 1 && topic.is(seen.entity()));
    double least =
        topic.entity().filter(thing -> KindNoun.isNamed(thing, noun)).isPresent() ? WEIGHTY : 0;
    return memory.isIntroduced(noun, AFRESH)
        || isNameOfAnother(topic, noun)
        || memory.recent().stream()
            .filter(seen -> !topic.is(seen.entity()) && kinds.isCalled(seen.entity(), noun))
            .anyMatch(seen -> isRival(seen, isJustNamed, least));
  }

  /** "The corporation", where another one is named Roe Corporation, and the topic is not. */
  private boolean isNameOfAnother(ThingTopic topic, String noun) {
    return topic.entity().filter(thing -> KindNoun.isNamed(thing, noun)).isEmpty()
        && memory.known().stream()
            .filter(other -> !topic.is(other) && KindNoun.isNamed(other, noun))
            .anyMatch(other -> memory.age(other) <= FAR);
  }

  /** Whether another is the last one spoken of in the sentence, or stood out in the one before. */
  private boolean isRival(Seen seen, boolean isJustNamed, double least) {
    double enough = ThingTopic.isBody(seen.entity()) ? least : WEIGHTY;
    boolean isHere = memory.ago(seen) == 0;
    boolean isBefore = memory.ago(seen) == 1 && seen.weight() >= enough;
    return isHere || (isBefore && !isJustNamed);
  }
}
