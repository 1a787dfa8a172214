package org.annals.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/** Finds what a noun stands for by what it says of its kind: "the agency", "the bakery". */
final class KindNoun {
  private static final int FAR = 15;
  private static final Set<String> FAMILIES = Set.of("family", "clan", "dynasty");

  private static final Set<String> SITES =
      Set.of(
          "mine",
          "colliery",
          "quarry",
          "dam",
          "reservoir",
          "reactor",
          "refinery",
          "smelter",
          "plant",
          "stadium",
          "lighthouse",
          "tunnel",
          "viaduct",
          "bridge",
          "shipyard",
          "canal");

  /** "Section 14 of the Act" is no Act. */
  private static final Pattern PART = Pattern.compile("(?:Section|Article|Part|Chapter)\\b");

  private static final Set<String> DECISIONS =
      Set.of("case", "decision", "judgment", "judgement", "ruling", "authority");

  private final NounClasses classes;
  private final Memory memory;
  private final Outstanding outstanding;

  /**
   * The rules for one document.
   *
   * @param memory what it has named so far
   * @param topics the organization and the place that it is about
   */
  KindNoun(NounClasses classes, Memory memory, List<ThingTopic> topics) {
    this.classes = classes;
    this.memory = memory;
    this.outstanding = new Outstanding(memory, topics);
  }

  /** "That hospital", "this case": the one just named that the noun is a part or the kind of. */
  Optional<Entity> pointed(DefinitePhrase phrase) {
    return phrase.isPointing() && phrase.isPlain()
        ? Outstanding.only(
            Outstanding.of(
                memory.recent(),
                seen -> memory.ago(seen) <= 1 && isPointed(seen.entity(), phrase.noun())))
        : Optional.empty();
  }

  private static boolean isPointed(Entity entity, String noun) {
    return entity.entityClass() == EntityClass.COURT_CASE
        ? DECISIONS.contains(noun)
        : entity.key().type() != EntityType.PERSON
            && entity.entityClass() != EntityClass.COURT
            && ThingTopic.lastWord(entity).equals(noun);
  }

  /** Whether the noun alone is enough to call a thing so. */
  boolean isCalled(Entity thing, String noun) {
    return (classes.of(noun).contains(thing.entityClass()) && classes.isKindEnough(noun))
        || isNamed(thing, noun)
        || isArea(thing, noun);
  }

  /** Whether the noun is the last word of the name of a body. */
  static boolean isNamed(Entity thing, String noun) {
    return ThingTopic.isBody(thing)
        && thing.entityClass() != EntityClass.NEWS_MEDIA
        && ThingTopic.lastWord(thing).equals(noun);
  }

  /** The one of its kind that a phrase stands for. */
  Optional<Entity> kind(DefinitePhrase phrase) {
    Set<EntityClass> fitting = classes.of(phrase.noun());
    if (phrase.noun().equals("sea")) { // of any coast
      return Optional.empty();
    }
    Optional<Entity> country = onlyCountry(phrase, fitting);
    if (country.isPresent()) {
      return country;
    }
    if (fitting.isEmpty() || (phrase.isPointing() && NounClasses.isAround(fitting))) {
      return fitting.isEmpty() ? byLastWord(phrase) : Optional.empty();
    }
    return ofKind(phrase, fitting);
  }

  private Optional<Entity> ofKind(DefinitePhrase phrase, Set<EntityClass> fitting) {
    Map<EntityKey, Entity> byClass =
        Outstanding.of(
            memory.recent(),
            seen -> isFitting(seen.entity(), fitting) || isNamed(seen.entity(), phrase.noun()));
    Map<EntityKey, Entity> bySpelling = new LinkedHashMap<>(byClass);
    bySpelling.values().removeIf(entity -> !isSpelled(phrase, entity));
    return bySpelling.isEmpty()
        ? far(phrase, fitting)
            .filter(e -> byClass.isEmpty() || isBetter(e, phrase, byClass))
            .or(() -> ofClass(phrase, fitting, byClass))
            .or(() -> outstanding.again(phrase, byClass))
            .or(() -> byClass.isEmpty() ? onlyBody(phrase, fitting) : Optional.empty())
        : Outstanding.only(bySpelling).filter(entity -> !isPassedOver(phrase, entity, byClass));
  }

  /** "The group", where Roe Group was spoken of long ago, and the last sentence names Acme plc. */
  private boolean isPassedOver(
      DefinitePhrase phrase, Entity spelled, Map<EntityKey, Entity> candidates) {
    return memory.age(spelled) > 1
        && classes.isKindEnough(phrase.noun())
        && candidates.values().stream()
            .filter(other -> classes.of(phrase.noun()).contains(other.entityClass()))
            .anyMatch(other -> memory.age(other) <= 1);
  }

  /** "The corporation" for Roe Corporation, not for Acme named a few sentences ago. */
  private boolean isBetter(
      Entity spelled, DefinitePhrase phrase, Map<EntityKey, Entity> candidates) {
    return isNamed(spelled, phrase.noun())
        && candidates.values().stream().allMatch(other -> memory.age(other) > 1);
  }

  /** "The company", where the text has named no other so far. */
  private Optional<Entity> onlyBody(DefinitePhrase phrase, Set<EntityClass> fitting) {
    Map<EntityKey, Entity> bodies = new LinkedHashMap<>();
    memory.known().stream()
        .filter(entity -> entity.is(EntityType.ORGANIZATION))
        .filter(entity -> isFitting(entity, fitting))
        .forEach(entity -> bodies.put(entity.key(), entity));
    return phrase.isPointing() || !phrase.isPlain() || !classes.isKindEnough(phrase.noun())
        ? Optional.empty()
        : Outstanding.only(bodies).filter(entity -> memory.age(entity) <= FAR);
  }

  /** The only country that the text has named so far. */
  private Optional<Entity> onlyCountry(DefinitePhrase phrase, Set<EntityClass> fitting) {
    if (!fitting.equals(Set.of(EntityClass.COUNTRY))
        || phrase.isPointing()
        || !phrase.isPlain()
        || !phrase.isSubject()) {
      return Optional.empty();
    }
    Map<EntityKey, Entity> countries = new LinkedHashMap<>();
    memory.known().stream()
        .filter(entity -> entity.entityClass() == EntityClass.COUNTRY)
        .forEach(entity -> countries.put(entity.key(), entity));
    return Outstanding.only(countries).filter(entity -> memory.age(entity) <= FAR);
  }

  /** "The bakery" for Redgate Bakery, whatever it is. */
  private Optional<Entity> byLastWord(DefinitePhrase phrase) {
    return phrase.isPointing() || !phrase.isPlain() || Plurals.isPlural(phrase.noun())
        ? Optional.empty()
        : Outstanding.only(
            Outstanding.of(memory.recent(), seen -> isNamed(seen.entity(), phrase.noun())));
  }

  /** The only one of the text so far whose name has the noun, where it is not long ago. */
  private Optional<Entity> far(DefinitePhrase phrase, Set<EntityClass> fitting) {
    Map<EntityKey, Entity> spelled = new LinkedHashMap<>();
    memory.known().stream()
        .filter(
            entity ->
                !entity.is(EntityType.PLACE)
                    || isSite(entity, phrase.noun())
                    || isArea(entity, phrase.noun()))
        .filter(entity -> isFitting(entity, fitting) && isSpelled(phrase, entity))
        .forEach(entity -> spelled.put(entity.key(), entity));
    return phrase.isPointing() || !phrase.isPlain()
        ? Optional.empty()
        : Outstanding.only(spelled)
            .filter(entity -> memory.age(entity) <= FAR || isStatute(entity));
  }

  /** "The mine" is the only one that a text has named so, as "the hospital" need not be. */
  private static boolean isSite(Entity entity, String noun) {
    return SITES.contains(noun) && isNamed(entity, noun);
  }

  /** "The prefecture" is the only one that a text has named so: "Aomori Prefecture". */
  private static boolean isArea(Entity entity, String noun) {
    return entity.entityClass() == EntityClass.REGION && ThingTopic.lastWord(entity).equals(noun);
  }

  /** "The Act" is the only one that a text has named, however long ago. */
  private static boolean isStatute(Entity entity) {
    return entity.entityClass() == EntityClass.STATUTE;
  }

  private Optional<Entity> ofClass(
      DefinitePhrase phrase, Set<EntityClass> fitting, Map<EntityKey, Entity> candidates) {
    return phrase.isPlain() && classes.isKindEnough(phrase.noun())
        ? Outstanding.only(candidates)
            .filter(e -> fitting.contains(e.entityClass()))
            .or(
                () ->
                    outstanding.nearest(phrase, candidates).filter(e -> isCalled(e, phrase.noun())))
        : Optional.empty();
  }

  private static boolean isFitting(Entity entity, Set<EntityClass> fitting) {
    return (fitting.contains(entity.entityClass()) || isOpen(entity, fitting))
        && !FAMILIES.contains(ThingTopic.lastWord(entity));
  }

  /** Whether no more is known of it than its type, of which the noun may speak. */
  static boolean isOpen(Entity entity, Set<EntityClass> fitting) {
    return entity.entityClass().isTop()
        && fitting.stream().anyMatch(c -> c.type() == entity.key().type());
  }

  private boolean isSpelled(DefinitePhrase phrase, Entity entity) {
    return isSpelled(classes, phrase, entity);
  }

  /** Whether a name has the words of a phrase, or such as show that the noun may stand for it. */
  static boolean isSpelled(NounClasses classes, DefinitePhrase phrase, Entity entity) {
    if (isStatute(entity) && PART.matcher(entity.key().canonicalName()).lookingAt()) {
      return false;
    }
    return Stream.concat(entity.names().stream(), Stream.of(entity.key().canonicalName()))
        .map(name -> " " + name.toLowerCase(Locale.ROOT) + " ")
        .anyMatch(name -> isSpelled(classes, phrase, name));
  }

  private static boolean isSpelled(NounClasses classes, DefinitePhrase phrase, String name) {
    return name.contains(" " + phrase.words() + " ")
        || (phrase.isPlain()
            && classes.nameWords(phrase.noun()).stream()
                .anyMatch(word -> name.contains(" " + word + " ")));
  }
}
