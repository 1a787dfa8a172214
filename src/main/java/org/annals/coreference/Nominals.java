package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/** Says what "the agency" or "the senator" stands for: the only one of its kind named nearby. */
final class Nominals {
  private static final int NEAR = 5;
  private static final int FAR = 15;
  private static final double ANNOUNCED = 0.3;

  private final NounClasses classes;
  private final Bearers bearers;
  private final List<ThingTopic> topics;
  private final Memory memory = new Memory(NEAR);
  private final KindNoun kinds;
  private final TopicNoun topic;
  private final Nations nations;

  /**
   * The rules for one document.
   *
   * @param topics the organization and the place that it is about
   */
  Nominals(NounClasses classes, Bearers bearers, List<ThingTopic> topics) {
    this.classes = classes;
    this.bearers = bearers;
    this.topics = List.copyOf(topics);
    this.kinds = new KindNoun(classes, memory, topics);
    this.topic = new TopicNoun(classes, memory, topics, kinds);
    this.nations = new Nations(classes, memory);
  }

  /** What may be called by a noun, by what the document has named so far. */
  Callable callable(WordList saying) {
    return new Callable(classes, bearers, memory, saying);
  }

  /** Begins the next sentence. */
  void next(SentenceTree tree) {
    memory.next();
    read(tree);
  }

  /** Takes note of what a sentence or a heading says of those whom it names. */
  void read(SentenceTree tree) {
    bearers.read(tree);
    nations.read(tree);
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

  /** Takes note that a noun before a name speaks of what it names: "the union, the TUC,". */
  void apposed(Occurrence here) {
    if (here.who() instanceof Named(Entity entity)) {
      memory.dropOther(ThingTopic.lastWord(entity));
    }
  }

  /** Takes note that a noun before a name speaks of what it names: "the canton of X". */
  void sharedBy(String noun) {
    memory.dropOther(noun);
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
    Optional<Entity> found = find(phrase);
    found.ifPresent(entity -> memory.mean(phrase.noun(), entity));
    return found;
  }

  private Optional<Entity> find(DefinitePhrase phrase) {
    if (GroupWords.isPair(phrase.noun())) {
      return Optional.empty();
    }
    Optional<Entity> told =
        kinds.pointed(phrase).or(() -> nations.of(phrase)).or(() -> topic.topical(phrase));
    if (told.isPresent()) {
      return told;
    }
    return borne(phrase)
        .or(() -> kinds.kind(phrase).filter(e -> !isOfOther(phrase, e)))
        .filter(e -> !isOvertaken(phrase, e) && !isUnsureTown(phrase, e));
  }

  /** "The town", in a text about a place that may be one, is hardly another town. */
  private boolean isUnsureTown(DefinitePhrase phrase, Entity entity) {
    boolean isTown =
        entity.entityClass() == EntityClass.CITY
            && classes.of(phrase.noun()).contains(EntityClass.CITY);
    return isTown && (isOfCouncil(entity) || isBesideTopic(entity));
  }

  /** "The town", where the text has named the council of another: "Brierfield town council". */
  private boolean isOfCouncil(Entity town) {
    String name = town.key().canonicalName() + " ";
    return memory.known().stream()
        .filter(body -> body.entityClass() == EntityClass.GOVERNMENT_BODY)
        .map(body -> body.key().canonicalName())
        .anyMatch(body -> body.endsWith(" council") && !body.startsWith(name));
  }

  private boolean isBesideTopic(Entity entity) {
    return topics.stream()
        .flatMap(t -> t.entity().stream())
        .anyMatch(t -> ThingTopic.isPlace(t) && !t.key().equals(entity.key()));
  }

  /** "The village", where the text has called so another thing, and this one never. */
  private boolean isOfOther(DefinitePhrase phrase, Entity entity) {
    List<Entity> called = bearers.of(phrase);
    return !called.isEmpty()
        && entity.is(EntityType.PLACE)
        && called.stream().noneMatch(one -> one.key().equals(entity.key()));
  }

  /** Whether another has come up since; the parties of a case stay who they are. */
  private boolean isOvertaken(DefinitePhrase phrase, Entity entity) {
    return !Parties.has(phrase.noun()) && memory.isOvertaken(phrase.noun(), entity);
  }

  /** The one that the text has called so: "Senator Jane Roe", "Stardust, a capsule". */
  private Optional<Entity> borne(DefinitePhrase phrase) {
    List<Entity> all =
        phrase.isPointing()
            ? List.of()
            : bearers.of(phrase).stream().filter(one -> !isBodyAlone(one, phrase.noun())).toList();
    List<Entity> near = all.stream().filter(p -> memory.age(p) <= NEAR).toList();
    if (near.size() == 1) {
      return Optional.of(near.getFirst());
    }
    if (!near.isEmpty() && near.stream().allMatch(ThingTopic::isPlace)) {
      return newest(near);
    }
    boolean isParty = Parties.has(phrase.noun());
    return near.isEmpty() && all.size() == 1 && !bearers.isCalling(phrase.noun())
        ? all.stream().filter(p -> isParty || memory.age(p) <= FAR).findFirst()
        : Optional.empty();
  }

  /** "The canton", of several: the only one of this sentence or the one before. */
  private Optional<Entity> newest(List<Entity> places) {
    List<Entity> fresh = places.stream().filter(place -> memory.age(place) <= 1).toList();
    return fresh.stream().findFirst().filter(_ -> fresh.size() == 1);
  }

  /** Whether it is a person, and the noun one for bodies: "the charity that Berg founded". */
  private boolean isBodyAlone(Entity one, String noun) {
    return one.is(EntityType.PERSON) && !classes.listed(noun).isEmpty() && !bearers.isPerson(noun);
  }
}
