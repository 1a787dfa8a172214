package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Memory.Seen;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds the body that a text tells by its nation: "the Swedish company" for "its Swedish rival
 * Norrby Foods", and "the Dutch company" for the one that the sentence before is about, where no
 * other can be meant.
 */
final class Nations {
  private static final int FAR = 15;
  private static final int BEFORE = 4;
  private static final int BEHIND = 3;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");
  private static final Set<PartOfSpeech> INSIDE = Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN);

  private final NounClasses classes;
  private final Memory memory;
  private final Map<EntityKey, Set<String>> told = new HashMap<>();
  private final Set<String> heard = new HashSet<>();
  private final Set<String> heardNow = new HashSet<>();

  /**
   * The rules for one document.
   *
   * @param memory what it has named so far
   */
  Nations(NounClasses classes, Memory memory) {
    this.classes = classes;
    this.memory = memory;
  }

  /** Takes note of what a sentence says of the bodies that it names. */
  void read(SentenceTree tree) {
    heard.addAll(heardNow);
    heardNow.clear();
    for (int word = 0; word < tree.size(); word++) {
      heardNow.addAll(people(tree, word));
    }
    tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .filter(r -> r.entity().is(EntityType.ORGANIZATION))
        .forEach(r -> read(tree, r));
  }

  private void read(SentenceTree tree, Referent name) {
    Span span = name.span();
    int first = tree.headOf(span);
    while (first > 0 && tree.span(first - 1).start() >= span.start()) {
      first--;
    }
    int last = first;
    while (last + 1 < tree.size() && tree.span(last + 1).end() <= span.end()) {
      last++;
    }
    for (int word = first - 1; word >= Math.max(0, first - BEFORE); word--) {
      if (!INSIDE.contains(tree.pos(word)) && people(tree, word).isEmpty()) {
        break;
      }
      tell(name.entity(), people(tree, word));
    }
    if (tree.lower(last + 1).equals(",") && ARTICLES.contains(tree.lower(last + 2))) {
      tell(name.entity(), people(tree, last + BEHIND));
    }
  }

  private void tell(Entity body, Set<String> people) {
    told.computeIfAbsent(body.key(), _ -> new HashSet<>()).addAll(people);
  }

  /** The words for the people that an adjective names; none for any other word. */
  private static Set<String> people(SentenceTree tree, int word) {
    return word < tree.size() && Character.isUpperCase(tree.surface(word).charAt(0))
        ? Peoples.same(tree.lower(word))
        : Set.of();
  }

  /** The body that a phrase tells by its nation; nothing where it does not, or is not sure. */
  Optional<Entity> of(DefinitePhrase phrase) {
    int space = phrase.words().indexOf(' ');
    String adjective = phrase.words().substring(0, Math.max(0, space));
    boolean isNational =
        !phrase.isPointing()
            && Peoples.same(adjective).contains(adjective)
            && classes.isKindEnough(phrase.noun());
    if (!isNational) {
      return Optional.empty();
    }
    List<Entity> bodies =
        memory.known().stream()
            .filter(body -> body.is(EntityType.ORGANIZATION))
            .filter(body -> classes.of(phrase.noun()).contains(body.entityClass()))
            .filter(body -> memory.age(body) <= FAR)
            .toList();
    List<Entity> same = bodies.stream().filter(body -> peoples(body).contains(adjective)).toList();
    Optional<Entity> found =
        same.isEmpty() && !heard.contains(adjective)
            ? left(bodies)
            : same.stream().findFirst().filter(_ -> same.size() == 1);
    found.ifPresent(body -> tell(body, Peoples.same(adjective)));
    return found;
  }

  private Set<String> peoples(Entity body) {
    return told.getOrDefault(body.key(), Set.of());
  }

  /** The only one of no other nation, which this sentence or the one before is about. */
  private Optional<Entity> left(List<Entity> bodies) {
    List<Entity> open =
        bodies.stream()
            .filter(body -> peoples(body).isEmpty())
            .filter(body -> bodies.stream().noneMatch(other -> isShort(body, other)))
            .toList();
    return open.stream().findFirst().filter(body -> open.size() == 1 && isSubjectBefore(body));
  }

  /** "Brandt" beside "Brandt Foods": no other body. */
  private static boolean isShort(Entity shorter, Entity longer) {
    String name = shorter.key().canonicalName() + " ";
    return longer.key().canonicalName().startsWith(name);
  }

  private boolean isSubjectBefore(Entity body) {
    return memory.recent().stream()
        .filter(seen -> memory.ago(seen) <= 1 && seen.weight() == 1)
        .map(Seen::entity)
        .anyMatch(one -> one.key().equals(body.key()));
  }
}
