package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Which named people or bodies "they", "the couple" or "both men" means: those who in the sentence
 * before stand together ("Anna and Bo Berg left"), marry or meet; and which place "there" means,
 * the one named last.
 */
final class Groups {
  private static final Set<String> SETTLEMENTS =
      Set.of("city", "town", "village", "country", "island", "birthplace", "hometown", "homeland");

  private static final double CONFIDENCE = 0.88;
  private static final int FAR = 5;
  private static final Set<EntityClass> NOT_LIVED_IN =
      Set.of(EntityClass.NATURAL_FEATURE, EntityClass.ROAD);

  private final GroupWords words;
  private final Quotations quotations;
  private final CalledTogether called;
  private final Frequent frequent = new Frequent();
  private List<Referent> active = List.of();
  private List<Referent> married = List.of();
  private List<Referent> siblings = List.of();
  private List<Referent> where = List.of();
  private List<Referent> before = List.of();
  private List<Referent> last = List.of();
  private int lastAt;
  private int idle;

  Groups(GroupWords words, Quotations quotations, Callings callings) {
    this.words = words;
    this.quotations = quotations;
    this.called = new CalledTogether(callings);
  }

  /** The trees of a document, in which it is known whom plural words mean. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    List<SentenceTree> resolved = new ArrayList<>();
    for (SentenceTree tree : trees) {
      frequent.read(tree);
      if (!tree.sentence().kind().speaks()) {
        active = List.of();
        where = List.of();
        before = List.of();
        resolved.add(tree);
      } else {
        Map<Integer, List<Referent>> found = new Sentence(tree, resolved.size()).read();
        resolved.add(found.isEmpty() ? tree : tree.with(tree.anaphora().withGroups(found)));
      }
    }
    return resolved;
  }

  /** One sentence, read from its first word to its last. */
  private final class Sentence {
    private final SentenceTree tree;
    private final int index;
    private final JoinedNames joined;
    private final Map<Integer, List<Referent>> found = new HashMap<>();
    private final List<Referent> seen = new ArrayList<>();
    private List<Referent> here = List.of();
    private boolean isBlocked;

    Sentence(SentenceTree tree, int index) {
      this.tree = tree;
      this.index = index;
      this.joined = new JoinedNames(tree);
    }

    Map<Integer, List<Referent>> read() {
      for (int word = 0; word < tree.size(); word++) {
        place(word);
        meant(word);
        named(word);
      }
      active = next();
      before = seen;
      if (here.size() == 2 && joined.isWedding()) {
        married = here;
      }
      return found;
    }

    private void place(int word) {
      tree.referent(word)
          .filter(r -> r.entity().is(EntityType.PLACE))
          .filter(r -> !NOT_LIVED_IN.contains(r.entity().entityClass()))
          .ifPresentOrElse(place -> where = List.of(place), () -> house(word));
      boolean isThere =
          tree.lower(word).equals("there")
              && (tree.isA(word, "advmod") || tree.child(word, "cop").isPresent());
      if (isThere && !where.isEmpty()) {
        found.put(word, at(word, where));
      }
    }

    /**
     * "She entered the university and taught there", "went back to her mother's town and lived
     * there": nobody says in which town.
     */
    private void house(int word) {
      if (tree.referent(word)
          .map(r -> r.entity().key().type())
          .filter(type -> type == EntityType.ORGANIZATION || isThere(word, type))
          .isPresent()) {
        where = List.of();
      }
      boolean isOfSomebody =
          !tree.children(word, Set.of("nmod:poss")).isEmpty()
              || tree.hasChild(word, "det", Set.of("a", "an"));
      if (isOfSomebody && SETTLEMENTS.contains(tree.lemma(word))) {
        where = List.of();
      }
    }

    /** "A camp at the Kolyma": no town, but where she is. */
    private boolean isThere(int word, EntityType type) {
      return type == EntityType.PLACE && tree.hasChild(word, "case", Set.of("at", "in", "to"));
    }

    private void meant(int word) {
      boolean isOpen =
          tree.referent(word).isEmpty() && quotations.at(new Place(index, word)) == Quotations.NONE;
      List<Referent> meant = isOpen ? others(word, meantBy(word)) : List.of();
      if (!meant.isEmpty()) {
        found.put(word, at(word, meant));
        called.learn(tree, word, meant);
        here = here.isEmpty() ? meant : here;
        isBlocked = false;
      } else if (words.isPlural(tree, word) && joined.below(word).isEmpty()) {
        isBlocked = true;
      }
    }

    /** "Roe brought the two men together": Roe is neither of them. */
    private List<Referent> others(int word, List<Referent> meant) {
      boolean isOfSubject =
          tree.pos(word) == PartOfSpeech.NOUN
              && Grammar.subjectAbove(tree, word)
                  .flatMap(tree::referent)
                  .filter(subject -> meant.stream().anyMatch(one -> isSame(one, subject)))
                  .isPresent();
      return isOfSubject ? List.of() : meant;
    }

    private List<Referent> meantBy(int word) {
      List<Referent> together = called.at(tree, word, joined);
      if (!together.isEmpty()) {
        return together;
      }
      if (GroupWords.isPronoun(tree, word)) {
        return isBlocked || isOfSameClause(word) || GroupWords.isPartOfThings(tree, word)
            ? List.of()
            : spokenOf().orElseGet(() -> parents(word));
      }
      Optional<GroupWords.Kind> kind = words.kind(tree, word);
      if (kind.isEmpty()) {
        return List.of();
      }
      if (kind.get().isCounted()) {
        List<Referent> all = words.fitting(kind.get(), of(kind.get()));
        return all.size() == kind.get().size() ? all : few(kind.get(), all);
      }
      return spokenOf()
          .filter(group -> words.fits(kind.get(), group))
          .orElseGet(
              () -> words.fits(kind.get(), family(kind.get())) ? family(kind.get()) : List.of());
    }

    private List<Referent> family(GroupWords.Kind kind) {
      if (kind.isCouple()) {
        return married.isEmpty() ? called.party() : married;
      }
      return kind.isOfKin() ? siblings : List.of();
    }

    /** The group that is spoken of, where no others are that the number could mean. */
    private List<Referent> few(GroupWords.Kind kind, List<Referent> all) {
      return all.size() < kind.size()
          ? spokenOf()
              .or(() -> Optional.of(last).filter(_ -> index - lastAt <= FAR))
              .filter(group -> words.fits(kind, group))
              .orElseGet(() -> frequent.of(kind.size(), r -> words.areOf(kind, List.of(r))))
          : List.of();
    }

    /** "Anna and Bo offered them samples": not to themselves. */
    private boolean isOfSameClause(int word) {
      return tree.lower(word).equals("them")
          && tree.children(Grammar.governor(tree, word)).stream()
              .filter(c -> c < word && tree.isA(c, "nsubj"))
              .anyMatch(c -> found.containsKey(c) || joined.isOneOf(here, c));
    }

    /** All of a kind that this sentence so far and the one before it speak of. */
    private List<Referent> of(GroupWords.Kind kind) {
      List<Referent> all = new ArrayList<>(before);
      all.addAll(seen);
      return JoinedNames.distinct(
          all.stream().filter(r -> r.entity().key().type() == kind.type()).toList());
    }

    /** The group that is spoken of, unless somebody else has come in between. */
    private Optional<List<Referent>> spokenOf() {
      if (!here.isEmpty()) {
        return Optional.of(here);
      }
      boolean isOver =
          seen.stream()
              .filter(r -> active.stream().anyMatch(one -> isLike(one, r)))
              .anyMatch(r -> active.stream().noneMatch(one -> isSame(one, r)));
      return active.isEmpty() || isOver ? Optional.empty() : Optional.of(active);
    }

    /** "She is survived by their sons": hers and her husband's. */
    private List<Referent> parents(int word) {
      boolean isOfThem =
          tree.isA(word, "nmod:poss")
              && GroupWords.isChild(tree, tree.head(word))
              && !seen.isEmpty()
              && seen.stream().allMatch(r -> married.stream().anyMatch(one -> isSame(one, r)));
      return isOfThem ? married : List.of();
    }

    private void named(int word) {
      Optional<Referent> who = tree.referent(word).filter(r -> JoinedNames.canJoin(r.entity()));
      if (who.isEmpty()) {
        return;
      }
      seen.add(who.get());
      Optional<List<Referent>> spouses = joined.spouses(word);
      spouses.ifPresent(two -> married = two);
      joined.siblings(word).ifPresent(all -> siblings = all);
      Optional<List<Referent>> group = joined.endingAt(word).or(() -> spouses);
      group.ifPresent(all -> called.learn(tree, joined.firstOf(word), all));
      if (group.isPresent() && (here.isEmpty() || joined.isSubject(word))) {
        here = group.get();
        isBlocked = false;
      }
    }

    /**
     * The group goes on being spoken of where a sentence tells of some of it and nobody else, or
     * one of nobody.
     */
    private List<Referent> next() {
      if (!here.isEmpty()) {
        idle = 0;
        last = here;
        lastAt = index;
        return isBlocked && !joined.isAbout(here, found) ? List.of() : here;
      }
      boolean isOfThem =
          seen.stream()
              .filter(r -> active.stream().anyMatch(one -> isLike(one, r)))
              .allMatch(r -> active.stream().anyMatch(one -> isSame(one, r)));
      boolean isIdle = seen.isEmpty() && idle == 0;
      boolean isOfSeveral = JoinedNames.distinct(seen).size() > 1;
      idle = isIdle ? 1 : 0;
      return isOfThem && (isOfSeveral || isIdle) && !isBlocked ? active : List.of();
    }

    private List<Referent> at(int word, List<Referent> group) {
      return group.stream()
          .map(
              one ->
                  new Referent(tree.span(word), one.entity(), Referent.Kind.PRONOMINAL, CONFIDENCE))
          .toList();
    }
  }

  private static boolean isLike(Referent one, Referent other) {
    return one.entity().key().type() == other.entity().key().type();
  }

  private static boolean isSame(Referent one, Referent other) {
    Entity entity = one.entity();
    return entity.key().equals(other.entity().key());
  }
}
