package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.document.Block;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Which two people "they" or "the couple" means: those who in the sentence before stand together
 * ("Anna and Bo Berg left"), marry or meet; and which place "there" means, the one named last.
 */
final class Pairs {
  private static final double CONFIDENCE = 0.88;
  private static final Set<String> PRONOUNS = Set.of("they", "their", "them", "both");
  private static final Set<String> NOUNS =
      Set.of("couple", "pair", "newlyweds", "brothers", "sisters", "twins", "siblings");
  private static final Set<String> VERBS = Set.of("marry", "wed", "meet", "remarry");
  private static final Set<EntityClass> NOT_LIVED_IN =
      Set.of(EntityClass.NATURAL_FEATURE, EntityClass.ROAD);
  private static final Set<String> SPOUSES = Set.of("wife", "husband", "spouse");

  private final List<Map<Integer, List<Referent>>> bySentence = new ArrayList<>();
  private List<Referent> active = List.of();
  private List<Referent> married = List.of();
  private List<Referent> where = List.of();

  private Pairs() {}

  /** Whom the words of each sentence mean, by word. */
  static List<Map<Integer, List<Referent>>> of(List<SentenceTree> trees) {
    Pairs pairs = new Pairs();
    trees.forEach(pairs::read);
    return pairs.bySentence;
  }

  private void read(SentenceTree tree) {
    if (tree.sentence().kind() == Block.Kind.HEADING) {
      active = List.of();
      where = List.of();
      bySentence.add(Map.of());
      return;
    }
    Map<Integer, List<Referent>> found = new HashMap<>();
    List<Referent> here = List.of();
    List<Integer> people = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      place(tree, word).ifPresent(place -> where = List.of(place));
      if (isThere(tree, word) && !where.isEmpty()) {
        found.put(word, at(tree, at, where));
      }
      List<Referent> meant = meant(tree, word, people.isEmpty() ? active : here);
      if (!meant.isEmpty()) {
        found.put(word, at(tree, word, meant));
        here = here.isEmpty() ? meant : here;
      }
      if (person(tree, word).isPresent()) {
        people.add(word);
        here = pairAt(tree, word, people).orElse(here);
      }
    }
    bySentence.add(found);
    active = next(tree, people, here);
  }

  /** The pair goes on being spoken of where a sentence names nobody else. */
  private List<Referent> next(SentenceTree tree, List<Integer> people, List<Referent> here) {
    boolean isOfThem =
        people.stream()
            .flatMap(word -> person(tree, word).stream())
            .allMatch(r -> active.stream().anyMatch(one -> isSame(one, r)));
    boolean isOfBoth = isOfThem && people.size() > 1;
    return here.isEmpty() && isOfBoth ? active : here;
  }

  private List<Referent> meant(SentenceTree tree, int word, List<Referent> spokenOf) {
    if (tree.referent(word).isPresent()) {
      return List.of();
    }
    if (PRONOUNS.contains(tree.lower(word))) {
      return spokenOf;
    }
    boolean isBoth = NOUNS.contains(tree.lower(word)) && tree.hasChild(word, "det", Set.of("the"));
    boolean isCouple = spokenOf.isEmpty() && tree.lower(word).equals("couple");
    return isBoth ? (isCouple ? married : spokenOf) : List.of();
  }

  private static Optional<Referent> place(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(r -> r.entity().key().type() == EntityType.PLACE)
        .filter(r -> !NOT_LIVED_IN.contains(r.entity().entityClass()));
  }

  /** "She lived there", not "there is". */
  private static boolean isThere(SentenceTree tree, int word) {
    return tree.lower(word).equals("there") && tree.isA(word, "advmod");
  }

  private static List<Referent> at(SentenceTree tree, int word, List<Referent> pair) {
    return pair.stream()
        .map(
            one ->
                new Referent(tree.span(word), one.entity(), Referent.Kind.PRONOMINAL, CONFIDENCE))
        .toList();
  }

  private static Optional<Referent> person(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> r.entity().key().type() == EntityType.PERSON);
  }

  /** The two who are told to belong together by the word, the later of them. */
  private Optional<List<Referent>> pairAt(SentenceTree tree, int word, List<Integer> people) {
    int head = tree.head(word);
    boolean isSecond = tree.isA(word, "conj") && people.contains(head);
    if (isSecond && isTwo(tree, head) && tree.isA(head, "nsubj")) {
      return pair(tree, head, word);
    }
    Optional<List<Referent>> spouses = spouses(tree, word);
    spouses.ifPresent(two -> married = two);
    return spouses;
  }

  private static boolean isTwo(SentenceTree tree, int first) {
    return tree.children(first).stream().filter(c -> tree.isA(c, "conj")).count() == 1;
  }

  /** "Anna married Bo", "her husband, Bo". */
  private static Optional<List<Referent>> spouses(SentenceTree tree, int word) {
    int head = tree.head(word);
    if (head == SentenceTree.ROOT) {
      return Optional.empty();
    }
    boolean isBeside = tree.isA(word, "appos") || tree.isA(word, "flat");
    int noun = isBeside && !VERBS.contains(tree.lemma(head)) ? head : word;
    return isMarried(tree, noun)
        ? ofVerb(tree, tree.head(noun), word)
        : ofNoun(tree, noun, word).filter(_ -> noun != word);
  }

  private static boolean isMarried(SentenceTree tree, int noun) {
    return tree.head(noun) != SentenceTree.ROOT
        && (tree.isA(noun, "obj") || tree.isA(noun, "obl"))
        && VERBS.contains(tree.lemma(tree.head(noun)));
  }

  private static Optional<List<Referent>> ofVerb(SentenceTree tree, int verb, int word) {
    return tree.children(verb).stream()
        .filter(c -> tree.isA(c, "nsubj") && person(tree, c).isPresent())
        .findFirst()
        .flatMap(subject -> pair(tree, subject, word));
  }

  private static Optional<List<Referent>> ofNoun(SentenceTree tree, int noun, int word) {
    return SPOUSES.contains(tree.lower(noun))
        ? tree.child(noun, "nmod:poss").flatMap(owner -> pair(tree, owner, word))
        : Optional.empty();
  }

  private static Optional<List<Referent>> pair(SentenceTree tree, int first, int second) {
    Map<EntityKey, Referent> two = new LinkedHashMap<>();
    person(tree, first).ifPresent(r -> two.put(r.entity().key(), r));
    person(tree, second).ifPresent(r -> two.put(r.entity().key(), r));
    return two.size() == 2 ? Optional.of(List.copyOf(two.values())) : Optional.empty();
  }

  private static boolean isSame(Referent one, Referent other) {
    return one.entity().key().equals(other.entity().key());
  }
}
