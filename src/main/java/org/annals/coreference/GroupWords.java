package org.annals.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The words that may mean several at once: "they", "the couple", "the two men", "both clubs". */
final class GroupWords {
  private static final Set<String> PRONOUNS = Set.of("they", "their", "them", "both");
  private static final Set<String> COUPLES = Set.of("couple", "newlyweds");
  private static final Set<String> PAIRS = Set.of("pair", "duo");
  private static final Set<String> KIN = Set.of("brother", "sister", "twin", "sibling");
  private static final Set<String> PARTNERS = Set.of("partner", "founder", "co-founder");
  private static final Set<String> CHILDREN = Set.of("son", "daughter", "child");
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4);
  private static final Set<String> SHARES =
      Set.of(
          "most", "some", "many", "all", "few", "half", "none", "one", "two", "three", "several");
  private static final Set<String> MORE =
      Set.of("nmod", "acl", "appos", "flat", "conj", "amod", "compound");
  private static final Set<String> DEFINITE = Set.of("the", "both", "these");
  private static final Set<String> MASSES = Set.of("people", "police", "others");

  private final PersonNouns persons;
  private final NounClasses classes;
  private final Genders genders;

  GroupWords(PersonNouns persons, NounClasses classes, Genders genders) {
    this.persons = persons;
    this.classes = classes;
    this.genders = genders;
  }

  /**
   * What such a noun says of those whom it means.
   *
   * @param classes of which they may be; any of the type where there are none
   * @param size how many they are; 0 where it does not say
   * @param gender of all of them; unknown where it does not say
   * @param isCouple whether they are married
   * @param isCounted whether it gives their number in so many words: "the two men"
   */
  record Kind(
      EntityType type,
      Set<EntityClass> classes,
      int size,
      Gender gender,
      boolean isCouple,
      boolean isCounted) {
    Kind {
      classes = Set.copyOf(classes);
    }

    /** "The two lenders" are no unions; of a body of no known class it may be one. */
    boolean hasClassOf(Entity entity) {
      EntityClass of = entity.entityClass();
      return classes.isEmpty()
          || classes.contains(of)
          || of == EntityClass.ORGANIZATION
          || classes.contains(EntityClass.ORGANIZATION);
    }

    /** Whether they have the same parents: "the brothers". */
    boolean isOfKin() {
      return size == 0;
    }
  }

  /** Whether a noun in the singular means two: "couple". */
  static boolean isPair(String noun) {
    return COUPLES.contains(noun) || PAIRS.contains(noun);
  }

  /** "They", "their", "them", and "both" that stands alone. */
  static boolean isPronoun(SentenceTree tree, int word) {
    return PRONOUNS.contains(tree.lower(word))
        && !tree.isA(word, "det")
        && !tree.isA(word, "cc:preconj")
        && !isAmongListed(tree, word)
        && tree.children(word, Set.of("nmod", "acl", "acl:relcl", "conj")).isEmpty();
  }

  /** "Ten demands, among them": what stands before the comma. */
  private static boolean isAmongListed(SentenceTree tree, int word) {
    return word > 1 && tree.lower(word - 1).equals("among") && tree.lower(word - 2).equals(",");
  }

  /** "Found two orchids and named one of them": of the things that the sentence has counted. */
  static boolean isPartOfThings(SentenceTree tree, int word) {
    return tree.lower(word).equals("them")
        && tree.lower(word - 1).equals("of")
        && (isMostOf(tree, word) || isOfCounted(tree, word));
  }

  /** "The ships, most of them old": of what stands before the comma. */
  private static boolean isMostOf(SentenceTree tree, int word) {
    int noun = word - 4;
    return noun >= 0
        && tree.lower(noun + 1).equals(",")
        && SHARES.contains(tree.lower(noun + 2))
        && tree.pos(noun) == PartOfSpeech.NOUN
        && !tree.lower(noun).equals(tree.lemma(noun));
  }

  private static boolean isOfCounted(SentenceTree tree, int word) {
    return IntStream.range(0, word)
        .filter(noun -> tree.pos(noun) == PartOfSpeech.NOUN && !tree.isInName(noun))
        .filter(noun -> !tree.isA(noun, "nsubj"))
        .flatMap(noun -> tree.children(noun, Set.of("nummod")).stream().mapToInt(n -> n))
        .anyMatch(number -> !tree.lower(number).equals("one"));
  }

  /** Whether a noun is for somebody's son or daughter. */
  static boolean isChild(SentenceTree tree, int noun) {
    return CHILDREN.contains(tree.lemma(noun));
  }

  /** What the noun at a word says, where it may mean those who have been named. */
  Optional<Kind> kind(SentenceTree tree, int word) {
    if (tree.pos(word) != PartOfSpeech.NOUN || isSaidMoreOf(tree, word)) {
      return Optional.empty();
    }
    String lemma = tree.lemma(word);
    boolean isDefinite = tree.hasChild(word, "det", DEFINITE) || has(tree, word, "both");
    if (!isDefinite) {
      return Optional.empty();
    }
    if (isPair(tree.lower(word))) {
      boolean isCouple = COUPLES.contains(tree.lower(word));
      return Optional.of(new Kind(EntityType.PERSON, Set.of(), 2, Gender.UNKNOWN, isCouple, false));
    }
    return lemma.equals(tree.lower(word)) ? Optional.empty() : several(lemma, number(tree, word));
  }

  private Optional<Kind> several(String lemma, int number) {
    if (number == 0) {
      int size = PARTNERS.contains(lemma) ? 2 : 0;
      return size > 0 || KIN.contains(lemma)
          ? Optional.of(new Kind(EntityType.PERSON, Set.of(), size, gender(lemma), false, false))
          : Optional.empty();
    }
    if (persons.gender(lemma).isPresent() || lemma.equals("man") || lemma.equals("woman")) {
      return Optional.of(new Kind(EntityType.PERSON, Set.of(), number, gender(lemma), false, true));
    }
    Set<EntityClass> bodies =
        classes.listed(lemma).stream()
            .filter(c -> c.type() == EntityType.ORGANIZATION)
            .collect(Collectors.toSet());
    return bodies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Kind(EntityType.ORGANIZATION, bodies, number, Gender.UNKNOWN, false, true));
  }

  private Gender gender(String noun) {
    return switch (noun) {
      case "man" -> Gender.MALE;
      case "woman" -> Gender.FEMALE;
      default -> persons.gender(noun).orElse(Gender.UNKNOWN);
    };
  }

  private static boolean isSaidMoreOf(SentenceTree tree, int noun) {
    boolean isAside = tree.lower(noun + 1).equals(",");
    return tree.children(noun).stream()
        .filter(c -> c < noun || !isAside || tree.isA(c, "conj"))
        .anyMatch(c -> tree.isInName(c) || MORE.stream().anyMatch(more -> tree.isA(c, more)));
  }

  private static int number(SentenceTree tree, int noun) {
    return tree.children(noun).stream()
        .filter(c -> c < noun)
        .mapToInt(c -> NUMBERS.getOrDefault(tree.lower(c), 0))
        .max()
        .orElse(0);
  }

  private static boolean has(SentenceTree tree, int noun, String word) {
    return tree.children(noun).stream().anyMatch(c -> tree.lower(c).equals(word));
  }

  /** Those who may be of the gender that a noun says. */
  List<Referent> fitting(Kind kind, List<Referent> all) {
    return all.stream()
        .filter(r -> kind.gender().agrees(genders.of(new Named(r.entity()))))
        .filter(r -> kind.hasClassOf(r.entity()))
        .toList();
  }

  /** Whether a group is of the kind that a noun says. */
  boolean fits(Kind kind, List<Referent> group) {
    return (kind.size() == 0 || kind.size() == group.size()) && areOf(kind, group);
  }

  /** Whether all of them are, however many they are. */
  boolean areOf(Kind kind, List<Referent> group) {
    return !group.isEmpty()
        && group.stream().allMatch(r -> r.entity().key().type() == kind.type())
        && group.stream().allMatch(r -> kind.hasClassOf(r.entity()))
        && group.stream().allMatch(r -> kind.gender().agrees(genders.of(new Named(r.entity()))));
  }

  /** Whether a word is for several people or bodies of whom the text gives no names here. */
  boolean isPlural(SentenceTree tree, int word) {
    if (tree.pos(word) != PartOfSpeech.NOUN || tree.isInName(word)) {
      return false;
    }
    String lemma = tree.lemma(word);
    boolean isPlural = !lemma.equals(tree.lower(word));
    boolean isOfSome =
        persons.gender(lemma).isPresent()
            || classes.listed(lemma).stream().anyMatch(c -> c.type() == EntityType.ORGANIZATION);
    return MASSES.contains(tree.lower(word)) || (isPlural && isOfSome);
  }
}
