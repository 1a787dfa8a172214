package org.annals.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds those whom one sentence puts together: "Anna and Bo Berg", "Anna married Bo". */
final class JoinedNames {
  private static final int MOST = 4;
  private static final Set<String> VERBS = Set.of("marry", "wed", "meet", "remarry");
  private static final Set<String> WEDDINGS = Set.of("marry", "wed", "couple");
  private static final Set<String> SPOUSES = Set.of("wife", "husband", "spouse");
  private static final Set<String> SIBLINGS = Set.of("brother", "sister", "twin", "sibling");
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc");
  private static final Set<String> ASIDE =
      Set.of("with", "including", "like", "than", "as", "beside", "without", "except");
  private static final Set<String> PARTED = Set.of("or", "nor", "but", "not", "either", "neither");

  private final SentenceTree tree;

  JoinedNames(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether it is of those that "they" is said of here. */
  static boolean canJoin(Entity entity) {
    return entity.is(EntityType.PERSON) || entity.is(EntityType.ORGANIZATION);
  }

  /** One of each. */
  static List<Referent> distinct(List<Referent> all) {
    Map<EntityKey, Referent> byKey = new LinkedHashMap<>();
    all.forEach(r -> byKey.putIfAbsent(r.entity().key(), r));
    return List.copyOf(byKey.values());
  }

  /** Those who are joined by "and" up to this word, all of whom are named. */
  Optional<List<Referent>> endingAt(int word) {
    int first = first(phrase(word));
    List<Integer> all = joined(first);
    if (all.size() < 2
        || phrase(word) != all.getLast()
        || tree.hasChild(first, "case", ASIDE)
        || all.stream().anyMatch(this::isParted)) {
      return Optional.empty();
    }
    return group(all);
  }

  /** "The sisters Anna and Mia Berg": those whom the names beside a noun join. */
  Optional<List<Referent>> below(int noun) {
    return tree.children(noun).stream()
        .filter(c -> BESIDE.contains(tree.relation(c)))
        .flatMap(c -> group(joined(c)).stream())
        .findFirst();
  }

  /** Those who are joined from this word on, all of whom are named. */
  Optional<List<Referent>> from(int first) {
    return group(joined(first));
  }

  private Optional<List<Referent>> group(List<Integer> heads) {
    List<Referent> members = new ArrayList<>();
    for (int head : heads) {
      named(head).ifPresent(members::add);
    }
    boolean isOfOneKind =
        members.stream().map(r -> r.entity().key().type()).distinct().count() == 1;
    List<Referent> distinct = distinct(members);
    return isOfOneKind && distinct.size() == heads.size() && heads.size() <= MOST && isAll(distinct)
        ? Optional.of(distinct)
        : Optional.empty();
  }

  private static boolean isAll(List<Referent> members) {
    return members.size() > 1 && members.stream().allMatch(r -> canJoin(r.entity()));
  }

  /** "Her husband" for "Bo" in "Anna Berg and her husband, Bo". */
  private int phrase(int name) {
    boolean isBeside = BESIDE.contains(tree.relation(name)) && tree.head(name) < name;
    return isBeside && tree.isA(tree.head(name), "conj") ? tree.head(name) : name;
  }

  private int first(int word) {
    int at = word;
    while (tree.isA(at, "conj") && tree.head(at) != SentenceTree.ROOT && tree.head(at) < at) {
      at = tree.head(at);
    }
    return isHungUp(at) ? Grammar.subject(tree, tree.head(at)).orElse(at) : at;
  }

  /** "Anna (born 1901) and Bo Berg were pilots", where the tree joins Bo to the pilots. */
  private boolean isHungUp(int word) {
    return tree.isA(word, "conj")
        && tree.head(word) > word
        && tree.hasChild(word, "cc", Set.of("and"))
        && Grammar.subject(tree, tree.head(word)).filter(s -> s < word).isPresent();
  }

  private List<Integer> joined(int first) {
    List<Integer> all = new ArrayList<>(List.of(first));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(tree.children(all.get(i), Set.of("conj")));
    }
    tree.children(Math.max(0, tree.head(first)), Set.of("conj")).stream()
        .filter(c -> c > first && isHungUp(c) && first(c) == first)
        .forEach(all::add);
    return all.stream().distinct().sorted().toList();
  }

  private boolean isParted(int word) {
    return tree.children(word).stream().anyMatch(c -> PARTED.contains(tree.lower(c)));
  }

  private Optional<Referent> named(int word) {
    return tree.referent(word)
        .or(
            () ->
                tree.children(word).stream()
                    .filter(c -> BESIDE.contains(tree.relation(c)))
                    .flatMap(c -> tree.referent(c).stream())
                    .findFirst());
  }

  /** Whether a word is the first name of a group. */
  boolean isOneOf(List<Referent> group, int word) {
    return group.stream()
        .map(r -> tree.headOf(r.span()))
        .anyMatch(name -> name >= 0 && first(phrase(name)) == word);
  }

  /** The first of the names that are joined up to this word. */
  int firstOf(int word) {
    return first(phrase(word));
  }

  /** Whether the names that end here are what a clause is about. */
  boolean isSubject(int word) {
    return tree.isA(firstOf(word), "nsubj");
  }

  /** Whether a clause is about this group, by name or by one of these words. */
  boolean isAbout(List<Referent> group, Map<Integer, List<Referent>> words) {
    boolean isByWord = words.keySet().stream().anyMatch(word -> tree.isA(word, "nsubj"));
    return isByWord
        || group.stream()
            .map(r -> tree.headOf(r.span()))
            .anyMatch(word -> word >= 0 && tree.isA(first(phrase(word)), "nsubj"));
  }

  /** "Anna married Bo", "her husband, Bo": the two of whom the word is the later. */
  Optional<List<Referent>> spouses(int word) {
    int head = tree.head(word);
    if (head == SentenceTree.ROOT) {
      return Optional.empty();
    }
    boolean isBeside = tree.isA(word, "appos") || tree.isA(word, "flat");
    int noun = isBeside && !VERBS.contains(tree.lemma(head)) ? head : word;
    return isMarried(noun)
        ? ofVerb(tree.head(noun), word)
        : ofNoun(SPOUSES, noun, word).filter(_ -> noun != word);
  }

  /** "Her sister Mia", "the brothers Bo and Carl Berg": the two of whom the word is the later. */
  Optional<List<Referent>> siblings(int word) {
    int head = tree.head(word);
    if (head == SentenceTree.ROOT) {
      return Optional.empty();
    }
    boolean isBeside = BESIDE.contains(tree.relation(word)) && head < word;
    return isBeside ? ofNoun(SIBLINGS, head, word) : endingAt(word).filter(JoinedNames::isFamily);
  }

  private static boolean isFamily(List<Referent> people) {
    return people.stream()
            .map(r -> r.entity().key().canonicalName())
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .distinct()
            .count()
        == 1;
  }

  /** Whether the sentence says of its subject alone that they married: "they married". */
  boolean isWedding() {
    for (int word = 0; word < tree.size(); word++) {
      if (WEDDINGS.contains(tree.lemma(word)) && tree.child(word, "obj").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarried(int noun) {
    return tree.head(noun) != SentenceTree.ROOT
        && (tree.isA(noun, "obj") || tree.isA(noun, "obl"))
        && VERBS.contains(tree.lemma(tree.head(noun)));
  }

  private Optional<List<Referent>> ofVerb(int verb, int word) {
    return tree.children(verb).stream()
        .filter(c -> tree.isA(c, "nsubj") && person(c).isPresent())
        .findFirst()
        .flatMap(subject -> pair(subject, word));
  }

  private Optional<List<Referent>> ofNoun(Set<String> nouns, int noun, int word) {
    return nouns.contains(tree.lower(noun))
        ? tree.child(noun, "nmod:poss").flatMap(owner -> pair(owner, word))
        : Optional.empty();
  }

  private Optional<List<Referent>> pair(int first, int second) {
    List<Referent> two = new ArrayList<>();
    person(first).ifPresent(two::add);
    person(second).ifPresent(two::add);
    return Optional.of(distinct(two)).filter(pair -> pair.size() == 2);
  }

  private Optional<Referent> person(int word) {
    return tree.referent(word).filter(r -> r.entity().is(EntityType.PERSON));
  }
}
