package org.annals.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Memory.Seen;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/** Says what "the agency" or "the senator" stands for: the only one of its kind named nearby. */
final class Nominals {
  private static final int NEAR = 5;
  private static final int FAR = 15;
  private static final int AFRESH = 2;
  private static final double WEIGHTY = 0.65;
  private static final double ANNOUNCED = 0.3;
  private static final double SPOKEN_OF = 0.55;
  private static final Set<String> FAMILIES = Set.of("family", "clan", "dynasty");

  private final NounClasses classes;
  private final Bearers bearers;
  private final List<ThingTopic> topics;
  private final Memory memory = new Memory(NEAR);

  /**
   * The rules for one document.
   *
   * @param topics the organization and the place that it is about
   */
  Nominals(NounClasses classes, Bearers bearers, List<ThingTopic> topics) {
    this.classes = classes;
    this.bearers = bearers;
    this.topics = List.copyOf(topics);
  }

  /** Begins the next sentence. */
  void next(SentenceTree tree) {
    memory.next();
    read(tree);
  }

  /** Takes note of what a sentence or a heading says of those whom it names. */
  void read(SentenceTree tree) {
    bearers.read(tree);
  }

  /** Takes note of what a sentence says that somebody becomes, now that its pronouns are known. */
  void learn(SentenceTree resolved) {
    bearers.learn(resolved);
  }

  /** Takes note of what a heading names: it counts little, but it is known. */
  void announce(Occurrence here) {
    add(here.lessened(ANNOUNCED));
  }

  /** Begins a new section. */
  void forget() {
    memory.forget();
  }

  /** Takes note of something that the text speaks of. */
  void add(Occurrence here) {
    if (here.who() instanceof Named(Entity entity)) {
      memory.add(entity, here.weight());
    }
  }

  /** Takes note of a noun that stands for something of its own: "another company". */
  void addOther(String noun) {
    memory.addOther(noun);
  }

  /** Takes note of a noun that brings up something new: "a company", "a company's". */
  void introduce(String noun) {
    memory.introduce(noun);
  }

  /** What a definite phrase stands for. */
  Optional<Entity> resolve(DefinitePhrase phrase) {
    if (GroupWords.isPair(phrase.noun())) {
      return Optional.empty();
    }
    Optional<Entity> told = topical(phrase);
    if (told.isPresent()) {
      return told;
    }
    return borne(phrase)
        .or(() -> kind(phrase).filter(e -> !isOfOther(phrase, e)))
        .filter(e -> !isOvertaken(phrase, e) && !isUnsureTown(phrase, e));
  }

  /** "The town", in a text about a place that may be one, is hardly another town. */
  private boolean isUnsureTown(DefinitePhrase phrase, Entity entity) {
    return entity.entityClass() == EntityClass.CITY
        && classes.of(phrase.noun()).contains(EntityClass.CITY)
        && topics.stream()
            .flatMap(t -> t.entity().stream())
            .anyMatch(t -> ThingTopic.isPlace(t) && !t.key().equals(entity.key()));
  }

  /** "The village", where the text has called so another thing, and this one never. */
  private boolean isOfOther(DefinitePhrase phrase, Entity entity) {
    List<Entity> called = bearers.of(phrase);
    return !called.isEmpty()
        && entity.key().type() == EntityType.PLACE
        && called.stream().noneMatch(one -> one.key().equals(entity.key()));
  }

  /** Whether another has come up since; the parties of a case stay who they are. */
  private boolean isOvertaken(DefinitePhrase phrase, Entity entity) {
    return !Bearers.PARTIES.contains(phrase.noun()) && memory.isOvertaken(phrase.noun(), entity);
  }

  /** The one that the text has called so: "Senator Jane Roe", "Stardust, a capsule". */
  private Optional<Entity> borne(DefinitePhrase phrase) {
    List<Entity> all = phrase.isPointing() ? List.of() : bearers.of(phrase);
    List<Entity> near = all.stream().filter(p -> memory.age(p) <= NEAR).toList();
    if (near.size() == 1) {
      return Optional.of(near.getFirst());
    }
    boolean isParty = Bearers.PARTIES.contains(phrase.noun());
    return near.isEmpty() && all.size() == 1 && !bearers.isCalling(phrase.noun())
        ? all.stream().filter(p -> isParty || memory.age(p) <= FAR).findFirst()
        : Optional.empty();
  }

  /** The one that the document is about, where no other of the kind has just come up. */
  private Optional<Entity> topical(DefinitePhrase phrase) {
    return phrase.isPointing() || !phrase.isPlain()
        ? Optional.empty()
        : topics.stream().flatMap(t -> topical(t, phrase.noun()).stream()).findFirst();
  }

  private Optional<Entity> topical(ThingTopic topic, String noun) {
    return topic
        .entity()
        .filter(thing -> isCalled(thing, noun) || isTown(topic, thing, noun))
        .filter(thing -> memory.knows(thing) && !hasRival(topic, noun));
  }

  private boolean isCalled(Entity thing, String noun) {
    return (classes.of(noun).contains(thing.entityClass()) && classes.isKindEnough(noun))
        || isNamed(thing, noun);
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

  private boolean isNamed(Entity thing, String noun) {
    return ThingTopic.isBody(thing)
        && thing.entityClass() != EntityClass.NEWS_MEDIA
        && ThingTopic.lastWord(thing).equals(noun);
  }

  private boolean hasRival(ThingTopic topic, String noun) {
    boolean isJustNamed =
        memory.recent().stream().anyMatch(seen -> memory.ago(seen) <= 1 && topic.is(seen.entity()));
    return memory.isIntroduced(noun, AFRESH)
        || memory.recent().stream()
            .filter(seen -> !topic.is(seen.entity()) && isCalled(seen.entity(), noun))
            .anyMatch(seen -> isRival(seen, isJustNamed));
  }

  /** Whether another is the last one spoken of in the sentence, or stood out in the one before. */
  private boolean isRival(Seen seen, boolean isJustNamed) {
    boolean isHere = memory.ago(seen) == 0;
    boolean isBefore = memory.ago(seen) == 1 && seen.weight() >= WEIGHTY;
    return isHere || (isBefore && !isJustNamed);
  }

  private Optional<Entity> kind(DefinitePhrase phrase) {
    Set<EntityClass> fitting = classes.of(phrase.noun());
    if (phrase.noun().equals("sea")) { // of any coast
      return Optional.empty();
    }
    if (fitting.isEmpty() || (phrase.isPointing() && NounClasses.isAround(fitting))) {
      return fitting.isEmpty() ? byLastWord(phrase) : Optional.empty();
    }
    Map<EntityKey, Entity> byClass =
        of(
            memory.recent(),
            seen -> isFitting(seen.entity(), fitting) || isNamed(seen.entity(), phrase.noun()));
    Map<EntityKey, Entity> bySpelling = new LinkedHashMap<>(byClass);
    bySpelling.values().removeIf(entity -> !isSpelled(phrase, entity));
    return bySpelling.isEmpty()
        ? ofClass(phrase, fitting, byClass)
            .or(() -> byClass.isEmpty() ? far(phrase, fitting) : Optional.empty())
        : only(bySpelling);
  }

  /** "The bakery" for Redgate Bakery, whatever it is. */
  private Optional<Entity> byLastWord(DefinitePhrase phrase) {
    return phrase.isPointing() || !phrase.isPlain() || Plurals.isPlural(phrase.noun())
        ? Optional.empty()
        : only(of(memory.recent(), seen -> isNamed(seen.entity(), phrase.noun())));
  }

  /** The only one of the text so far whose name has the noun, where it is not long ago. */
  private Optional<Entity> far(DefinitePhrase phrase, Set<EntityClass> fitting) {
    Map<EntityKey, Entity> spelled = new LinkedHashMap<>();
    memory.known().stream()
        .filter(entity -> entity.key().type() != EntityType.PLACE)
        .filter(entity -> isFitting(entity, fitting) && isSpelled(phrase, entity))
        .forEach(entity -> spelled.put(entity.key(), entity));
    return phrase.isPointing() || !phrase.isPlain()
        ? Optional.empty()
        : only(spelled).filter(entity -> memory.age(entity) <= FAR);
  }

  private Optional<Entity> ofClass(
      DefinitePhrase phrase, Set<EntityClass> fitting, Map<EntityKey, Entity> candidates) {
    return phrase.isPlain() && classes.isKindEnough(phrase.noun())
        ? only(candidates)
            .filter(e -> fitting.contains(e.entityClass()))
            .or(() -> nearest(phrase, candidates))
        : Optional.empty();
  }

  /** Of several, the only one of the sentence so far, or else the one that stood out before it. */
  private Optional<Entity> nearest(DefinitePhrase phrase, Map<EntityKey, Entity> candidates) {
    List<Seen> near =
        memory.recent().stream()
            .filter(seen -> candidates.containsKey(seen.entity().key()))
            .toList();
    Map<EntityKey, Entity> here = of(near, seen -> memory.ago(seen) == 0);
    return phrase.isPointing()
        ? Optional.empty()
        : (here.isEmpty() ? before(phrase, near) : only(here))
            .filter(e -> isCalled(e, phrase.noun()));
  }

  private Optional<Entity> before(DefinitePhrase phrase, List<Seen> near) {
    List<Seen> before = near.stream().filter(seen -> memory.ago(seen) == 1).toList();
    double least = phrase.isSubject() ? SPOKEN_OF : WEIGHTY;
    if (before.stream().noneMatch(seen -> seen.weight() >= least)) {
      return Optional.empty();
    }
    Optional<Entity> alone = only(of(before, _ -> true));
    return alone.isEmpty() && phrase.isSubject()
        ? only(of(before, seen -> seen.weight() >= WEIGHTY))
        : alone;
  }

  private static Map<EntityKey, Entity> of(List<Seen> seen, Predicate<Seen> which) {
    Map<EntityKey, Entity> entities = new LinkedHashMap<>();
    seen.stream().filter(which).forEach(s -> entities.put(s.entity().key(), s.entity()));
    return entities;
  }

  private static boolean isFitting(Entity entity, Set<EntityClass> fitting) {
    return (fitting.contains(entity.entityClass()) || isOpen(entity, fitting))
        && !FAMILIES.contains(ThingTopic.lastWord(entity));
  }

  private static boolean isOpen(Entity entity, Set<EntityClass> fitting) {
    return entity.entityClass().isTop()
        && fitting.stream().anyMatch(c -> c.type() == entity.key().type());
  }

  private boolean isSpelled(DefinitePhrase phrase, Entity entity) {
    return Stream.concat(entity.names().stream(), Stream.of(entity.key().canonicalName()))
        .map(name -> " " + name.toLowerCase(Locale.ROOT) + " ")
        .anyMatch(name -> isSpelled(phrase, name));
  }

  private boolean isSpelled(DefinitePhrase phrase, String name) {
    return name.contains(" " + phrase.words() + " ")
        || (phrase.isPlain()
            && classes.nameWords(phrase.noun()).stream()
                .anyMatch(word -> name.contains(" " + word + " ")));
  }

  private static Optional<Entity> only(Map<EntityKey, Entity> candidates) {
    return candidates.size() == 1
        ? Optional.of(candidates.values().iterator().next())
        : Optional.empty();
  }
}
