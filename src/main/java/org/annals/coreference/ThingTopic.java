package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/**
 * The one organization or place that a document is about: named in its headline or first sentence,
 * and spoken of again and again, by name or as in "the trust" for the Lantern Trust, and no other
 * of its kind so often.
 */
final class ThingTopic {
  private static final int OFTEN = 3;
  private static final double TIMES = 1.5;

  private final Map<EntityKey, Entity> things = new LinkedHashMap<>();
  private final Map<EntityKey, Integer> counts = new HashMap<>();
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> bodiesOf = new HashMap<>();
  private final NounClasses classes;
  private final Optional<EntityKey> opening;
  private final Predicate<Entity> isOfKind;
  private final Optional<Entity> entity;

  /**
   * The topic of a document.
   *
   * @param spoken the names and nouns of each of its sentences
   * @param isOfKind what may be the topic
   */
  ThingTopic(
      List<SentenceTree> trees,
      List<List<Occurrence>> spoken,
      NounClasses classes,
      Predicate<Entity> isOfKind) {
    this.classes = classes;
    this.opening = opening(trees, spoken);
    this.isOfKind = isOfKind;
    for (int i = 0; i < spoken.size(); i++) {
      for (Occurrence occurrence : spoken.get(i)) {
        count(trees.get(i), occurrence);
      }
    }
    this.entity =
        TitleTopic.of(trees, thing -> isBody(thing) && isOfKind.test(thing))
            .filter(thing -> named(thing) > 1)
            .or(() -> first(trees, spoken).filter(this::isMost))
            .filter(thing -> !hasEqual(thing, trees, spoken));
  }

  /** The organization or place; nothing where a document is about none or about several. */
  Optional<Entity> entity() {
    return entity;
  }

  /** Whether the document opens with it, as the sentence "Vardal lies on the Orne" does. */
  boolean isOpening() {
    return entity
        .map(Entity::key)
        .filter(key -> opening.filter(key::equals).isPresent())
        .isPresent();
  }

  /**
   * Whether this is the topic, by its name or by the first word of it: "Calder Foods", "Calder".
   */
  boolean is(Entity other) {
    return entity.filter(topic -> isSame(topic, other)).isPresent();
  }

  /** Whether a name names an organization, or a hospital, a museum or the like. */
  static boolean isBody(Entity entity) {
    return entity.is(EntityType.ORGANIZATION) || entity.entityClass() == EntityClass.FACILITY;
  }

  /** Whether a name names a town, a region or a country. */
  static boolean isPlace(Entity entity) {
    return switch (entity.entityClass()) {
      case CITY, REGION, COUNTRY, PLACE -> true;
      default -> false;
    };
  }

  /** The noun of a name, in small letters: "trust" for "Lantern Trust" and "Trust of the Poor". */
  static String lastWord(Entity entity) {
    String name = name(entity);
    int of = name.indexOf(" of ");
    String head = of < 0 ? name : name.substring(0, of);
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private static String name(Entity entity) {
    return entity.key().canonicalName().toLowerCase(Locale.ROOT);
  }

  private static boolean isSame(Entity one, Entity other) {
    return one.key().equals(other.key())
        || (isBody(one) && isBody(other) && (isShort(one, other) || isShort(other, one)));
  }

  private static boolean isShort(Entity shorter, Entity longer) {
    return name(shorter).indexOf(' ') < 0 && name(longer).startsWith(name(shorter) + " ");
  }

  private void count(SentenceTree tree, Occurrence occurrence) {
    if (occurrence.who() instanceof Named(Entity named)) {
      if (!isOfKind.test(named)) {
        countBody(named);
      }
      if (isOfKind.test(named)) {
        things.put(named.key(), named);
        counts.merge(named.key(), 1, Integer::sum);
      }
    } else {
      DefinitePhrase.at(tree, occurrence.word())
          .filter(phrase -> !phrase.isPointing() && phrase.isOneWord())
          .ifPresent(phrase -> phrases.merge(phrase.noun(), 1, Integer::sum));
    }
  }

  private int often(Entity thing) {
    return named(thing)
        + phrases.getOrDefault(lastWord(thing), 0)
        + called(thing)
        + bodiesOf.getOrDefault(name(thing), 0);
  }

  /** "The Vale city council": the text speaks of Vale too. */
  private void countBody(Entity named) {
    if (named.entityClass() == EntityClass.GOVERNMENT_BODY
        || named.entityClass() == EntityClass.LEGISLATURE) {
      String name = name(named);
      for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
        bodiesOf.merge(name.substring(0, space), 1, Integer::sum);
      }
    }
  }

  /** How often the text says "the town" or the like, where the thing is what it opens with. */
  private int called(Entity thing) {
    return opening.filter(thing.key()::equals).isEmpty()
        ? 0
        : phrases.entrySet().stream()
            .filter(phrase -> !phrase.getKey().equals(lastWord(thing)))
            .filter(phrase -> isOfClass(thing, phrase.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
  }

  private boolean isOfClass(Entity thing, String noun) {
    EntityClass known = thing.entityClass();
    boolean isVague = known == EntityClass.PLACE || known == EntityClass.REGION;
    return classes.isKindEnough(noun)
        && (classes.of(noun).contains(known)
            || (isVague && classes.of(noun).contains(EntityClass.CITY)));
  }

  /** What the first sentence below the headlines is about. */
  private static Optional<EntityKey> opening(
      List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).sentence().kind() == Block.Kind.PARAGRAPH) {
        return spoken.get(i).stream()
            .filter(Occurrence::isMainSubject)
            .map(Occurrence::who)
            .flatMap(who -> who instanceof Named(Entity it) ? Stream.of(it.key()) : Stream.empty())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private int named(Entity thing) {
    return things.values().stream()
        .filter(other -> isSame(thing, other))
        .mapToInt(other -> counts.getOrDefault(other.key(), 0))
        .sum();
  }

  private boolean isMost(Entity first) {
    int often = often(first);
    return often >= OFTEN
        && things.values().stream()
            .filter(other -> !isSame(first, other) && !isSharing(first, other))
            .allMatch(other -> often >= TIMES * often(other));
  }

  /**
   * Whether the text opens with another body of the class, as of a merger, of which it says much.
   */
  private boolean hasEqual(Entity thing, List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    return isBody(thing)
        && opened(trees, spoken).stream()
            .filter(other -> other.entityClass() == thing.entityClass() && !isSame(thing, other))
            .filter(other -> !lastWord(other).equals(lastWord(thing)))
            .anyMatch(other -> 2 * named(other) >= named(thing));
  }

  /** Whether another one, named less often, only shares the noun that is counted. */
  private boolean isSharing(Entity first, Entity other) {
    return lastWord(first).equals(lastWord(other)) && named(first) > named(other);
  }

  /** The one of the headlines and the first sentence below them that is spoken of most. */
  private Optional<Entity> first(List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    Optional<Entity> most = Optional.empty();
    for (Entity named : opened(trees, spoken)) {
      if (most.filter(m -> often(m) >= often(named)).isEmpty()) {
        most = Optional.of(named);
      }
    }
    return most;
  }

  /** Those of the headlines and the first sentence below them. */
  private List<Entity> opened(List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    List<Entity> opened = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      for (Occurrence occurrence : spoken.get(i)) {
        if (occurrence.who() instanceof Named(Entity named) && isOfKind.test(named)) {
          opened.add(named);
        }
      }
      if (trees.get(i).sentence().kind() == Block.Kind.PARAGRAPH) {
        break;
      }
    }
    return opened;
  }
}
