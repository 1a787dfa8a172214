package org.annals.coreference;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/**
 * What a word cannot stand for, however likely all else makes it: what is told to be of another
 * kind, gender, nation or office, and what a nearer one that fits as well stands before.
 */
final class Barred {
  /** Words that tell a thing from another one of its kind. */
  private static final Set<String> OTHER =
      Set.of(
          "other", "last", "second", "third", "fourth", "fifth", "sixth", "younger", "older",
          "elder", "lower", "upper");

  private static final Set<String> NEAR = Set.of("amod", "compound");

  /** What says more of a noun behind it. */
  private static final Pattern BEHIND = Pattern.compile(" (?:of|for|in|on|that|from) .*");

  private static final Set<EntityClass> COUNCILS =
      Set.of(EntityClass.GOVERNMENT_BODY, EntityClass.LEGISLATURE);

  private final Bearers bearers;
  private final NounClasses classes;
  private final PersonNouns persons;
  private final Genders genders;
  private final Built built;

  /**
   * The bars of one document.
   *
   * @param bearers what all of the text has called those whom it names
   * @param built what is no town or the like
   */
  Barred(Bearers bearers, NounClasses classes, PersonNouns persons, Genders genders, Built built) {
    this.bearers = bearers;
    this.classes = classes;
    this.persons = persons;
    this.genders = genders;
    this.built = built;
  }

  /**
   * Whether a word cannot stand for something.
   *
   * @param before the tree of the sentence before, with what its words stand for
   */
  boolean isOne(Optional<SentenceTree> before, SentenceTree tree, Backward word, Entity entity) {
    return word.kind().isNoun()
        ? isOther(tree, word.place().word(), entity)
        : isOfOtherGender(word, entity)
            || isUnspokenRoad(before, tree, word.place().word(), entity)
            || (word.kind() == Backward.Kind.SHE && Ships.isAround(tree, word.place().word()))
            || isOwnOfOther(tree, word.place().word(), entity)
            || Beside.isOther(tree, word.place().word(), entity)
            || SaidOfOther.isOf(tree, word.place().word(), entity)
            || isOfOtherThing(tree, word.place().word(), entity)
            || isNearerOther(before, tree, word, entity);
  }

  /**
   * "The appellant", whom alone the text has said to appeal, and "the president", whom all know:
   * the network takes others for them, or nobody.
   */
  boolean isSure(SentenceTree tree, Backward word) {
    String noun = tree.lower(word.place().word());
    return word.kind().isNoun() && (isSureParty(tree, word, noun) || isKnownHead(tree, word, noun));
  }

  /** "The president", whom the text has named and need not introduce. */
  private static boolean isKnownHead(SentenceTree tree, Backward word, String noun) {
    return Agreement.told(tree, word)
        .filter(one -> KnownHeads.isCalled(one.entity(), noun))
        .isPresent();
  }

  private boolean isSureParty(SentenceTree tree, Backward word, String noun) {
    return Parties.isParty(noun)
        && Agreement.told(tree, word)
            .filter(one -> isCalled(one.entity(), noun))
            .filter(one -> !one.isPerson() || isOtherSide(noun))
            .isPresent();
  }

  /** Whether a word cannot speak of what something has: the ceiling is none of a town. */
  boolean isOfOther(SentenceTree tree, int word, Entity owner) {
    return built.isOfOther(tree.lower(word), owner);
  }

  private boolean isOfOtherThing(SentenceTree tree, int pronoun, Entity entity) {
    return isOtherThing(tree, pronoun, entity)
        || OwnSubject.of(tree, pronoun)
            .map(tree::lower)
            .filter(noun -> fits(Backward.Kind.IT, noun) && isOtherKind(noun, entity))
            .isPresent();
  }

  /** "It", which by the rules is "the commission", is no ministry. */
  private boolean isOtherThing(SentenceTree tree, int pronoun, Entity entity) {
    return tree.anaphora()
        .thing(pronoun)
        .map(words -> BEHIND.matcher(words).replaceFirst(""))
        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
        .filter(noun -> KindsApart.areOther(noun, entity) || built.isOther(noun, entity))
        .isPresent();
  }

  /** "The Mill Street depot closed. It ...": no street that only tells where something is. */
  private static boolean isUnspokenRoad(
      Optional<SentenceTree> before, SentenceTree tree, int pronoun, Entity entity) {
    return entity.entityClass() == EntityClass.ROAD
        && !isRoadOfItsOwn(tree, tree.span(pronoun).start(), entity)
        && before.filter(last -> isRoadOfItsOwn(last, Integer.MAX_VALUE, entity)).isEmpty();
  }

  private static boolean isRoadOfItsOwn(SentenceTree tree, int end, Entity road) {
    return tree.referents().stream()
        .filter(one -> one.span().end() <= end && one.entity().key().equals(road.key()))
        .map(one -> tree.headOf(one.span()))
        .anyMatch(word -> !DefinitePhrase.isPart(tree, word));
  }

  private boolean isOfOtherGender(Backward word, Entity entity) {
    return !said(word.kind()).agrees(genders.of(new Named(entity)));
  }

  /** "The Danish government opened an inquiry of its own": nobody of whom it does not speak. */
  private static boolean isOwnOfOther(SentenceTree tree, int pronoun, Entity entity) {
    return tree.lower(pronoun + 1).equals("own") && !NearerOther.isSpokenOf(tree, pronoun, entity);
  }

  private static Gender said(Backward.Kind kind) {
    return switch (kind) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      case IT, THEY, NOUN -> Gender.UNKNOWN;
    };
  }

  /** Whether a noun cannot mean something, whatever the rest of the text says. */
  private boolean isOther(SentenceTree tree, int noun, Entity entity) {
    boolean isTold =
        tree.children(noun, NEAR).stream().anyMatch(c -> OTHER.contains(tree.lower(c)))
            || isOfOtherNation(tree, noun, entity)
            || isOfOtherName(tree, noun, entity);
    return isTold || isOtherKind(tree.lower(noun), entity);
  }

  private boolean isOtherKind(String noun, Entity entity) {
    if (isCouncil(noun, entity)) {
      return true;
    }
    if (isCalled(entity, noun) || isSpelled(entity, noun)) {
      return false;
    }
    if (Parties.isParty(noun) && (Parties.isNone(entity) || isOtherSide(noun))) {
      return true;
    }
    Optional<Gender> person = persons.gender(noun);
    if (Offices.has(noun)) {
      return Offices.also(noun).stream().noneMatch(also -> isCalled(entity, also));
    }
    return person.isPresent()
        ? !person.get().agrees(genders.of(new Named(entity)))
        : isApart(noun, entity);
  }

  /** "The respondent", where the text has said of somebody else that the appeal is against her. */
  private boolean isOtherSide(String noun) {
    return (Parties.isSide(noun) || Parties.isDealer(noun)) && bearers.of(noun).size() == 1;
  }

  private boolean isApart(String noun, Entity entity) {
    return built.isOther(noun, entity)
        || KindsApart.areOther(noun, entity)
        || OrganNouns.areOther(noun, entity)
        || isNobodysNoun(noun, entity)
        || KindsApart.areOther(classes.of(noun), entity.entityClass());
  }

  /** "The company" is no Anna Berg. */
  private boolean isNobodysNoun(String noun, Entity entity) {
    return !classes.listed(noun).isEmpty() && genders.isGiven(entity);
  }

  /** "The city" is not its council, though the name has the word: "Marlow City Council". */
  private boolean isCouncil(String noun, Entity entity) {
    return classes.of(noun).contains(EntityClass.CITY)
        && COUNCILS.contains(entity.entityClass())
        && classes.of(ThingTopic.lastWord(entity)).stream()
            .anyMatch(c -> c.type() == EntityType.ORGANIZATION);
  }

  /** Whether the text has called it so, whatever stood before the noun. */
  private boolean isCalled(Entity entity, String noun) {
    String words = " " + noun;
    return bearers.titles(entity.key()).stream()
        .map(title -> " " + title)
        .anyMatch(title -> title.endsWith(words) || title.endsWith(words + "s"));
  }

  private static boolean isSpelled(Entity entity, String noun) {
    return Stream.concat(entity.names().stream(), Stream.of(entity.key().canonicalName()))
        .anyMatch(name -> List.of(name.toLowerCase(Locale.ROOT).split(" ")).contains(noun));
  }

  /** "The League Cup" is no other cup that the text has named. */
  private static boolean isOfOtherName(SentenceTree tree, int noun, Entity entity) {
    return Character.isUpperCase(tree.surface(noun).charAt(0))
        && noun > 0
        && tree.children(noun, NEAR).stream()
            .filter(word -> word > 0 && Character.isUpperCase(tree.surface(word).charAt(0)))
            .filter(word -> Peoples.same(tree.lower(word)).isEmpty())
            .anyMatch(word -> !isSpelled(entity, tree.lower(word)));
  }

  /** "The Dutch company" is none that the text has told to be Danish. */
  private boolean isOfOtherNation(SentenceTree tree, int noun, Entity entity) {
    return tree.children(noun, NEAR).stream()
        .filter(c -> Character.isUpperCase(tree.surface(c).charAt(0)))
        .map(c -> Peoples.same(tree.lower(c)))
        .filter(people -> !people.isEmpty())
        .anyMatch(people -> isOfOtherPeople(entity, people));
  }

  private boolean isOfOtherPeople(Entity entity, Set<String> people) {
    Set<String> titles = bearers.titles(entity.key());
    return Collections.disjoint(titles, people)
        && titles.stream().anyMatch(title -> !Peoples.same(title).isEmpty());
  }

  /** "The minister spoke. He ...": nobody who is no minister, and has not been spoken of there. */
  private boolean isNearerOther(
      Optional<SentenceTree> before, SentenceTree tree, Backward word, Entity entity) {
    return new NearerOther(before, tree)
        .of(word.place().word(), entity, (where, noun) -> fits(word.kind(), where.lower(noun)))
        .filter(
            noun ->
                isOther(noun.tree(), noun.word(), entity)
                    || isNew(noun.tree(), noun.word(), said(word.kind())))
        .isPresent();
  }

  private boolean isNew(SentenceTree tree, int noun, Gender said) {
    boolean isTold = persons.gender(tree.lower(noun)).filter(said::equals).isPresent();
    return Newcomer.isNew(tree, noun) || (isTold && Newcomer.isOfOtherGender(tree, noun, said));
  }

  private boolean fits(Backward.Kind kind, String noun) {
    return kind.isPerson()
        ? Offices.has(noun) || persons.gender(noun).filter(said(kind)::agrees).isPresent()
        : persons.gender(noun).isEmpty() && !classes.listed(noun).isEmpty();
  }
}
