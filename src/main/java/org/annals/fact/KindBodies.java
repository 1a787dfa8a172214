package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Which body or place a document means that it calls by its kind alone, "the party", "the board":
 * the one of the kind that it speaks of far more than of any other, and of that one last.
 */
final class KindBodies {
  private static final int OFTEN = 2;

  /** How many sentences open a text. */
  private static final int OPENING = 8;

  private static final Map<String, Set<String>> KINDS = DataFile.groups("/facts/body-kinds.txt");

  private final List<SentenceTree> trees;
  private final Map<String, List<Told>> byKind = new HashMap<>();

  KindBodies(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /**
   * A place of the text where it speaks of a body of some kind.
   *
   * @param sentence where that sentence begins
   */
  private record Told(int sentence, Entity body, boolean isNamed) {}

  /** Whether there are bodies that are called so. */
  static boolean isKind(String noun) {
    return KINDS.containsKey(noun);
  }

  /** The body of the kind, as a sentence means it. */
  Optional<Entity> of(String kind, Sentence evidence) {
    List<Told> told = isKind(kind) ? byKind.computeIfAbsent(kind, this::told) : List.of();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Map<EntityKey, Entity> named = new LinkedHashMap<>();
    Map<EntityKey, Integer> counts = new HashMap<>();
    Optional<Entity> last = Optional.empty();
    for (Told one : told) {
      counts.merge(one.body().key(), 1, Integer::sum);
      if (one.isNamed()) {
        named.putIfAbsent(one.body().key(), one.body());
        last = one.sentence() <= evidence.span().start() ? Optional.of(one.body()) : last;
      }
    }
    named.values().forEach(one -> counts.merge(one.key(), bodiesOf(one), Integer::sum));
    Optional<Entity> recent = last;
    return named.values().stream()
        .filter(one -> isForemost(one.key(), counts) || isOnlyOne(kind, told, evidence))
        .filter(one -> bodiesOf(one) > 0 || recent.filter(one::equals).isPresent())
        .findFirst();
  }

  private List<Told> told(String kind) {
    Set<String> signs = KINDS.getOrDefault(kind, Set.of());
    List<Told> told = new ArrayList<>();
    for (SentenceTree tree : trees) {
      int start = tree.sentence().span().start();
      for (Referent name : tree.referents()) {
        boolean isNamed = name.kind() == Referent.Kind.NAMED;
        if (isOf(signs, name.entity(), isNamed)) {
          told.add(new Told(start, name.entity(), isNamed));
        }
      }
    }
    return told.stream()
        .map(one -> new Told(one.sentence(), whole(one.body(), told), one.isNamed()))
        .toList();
  }

  /** "Bath Museum" is short for "Bath Museum of Art", where the text names both. */
  private static Entity whole(Entity body, List<Told> told) {
    List<Entity> longer =
        told.stream()
            .map(Told::body)
            .filter(other -> other.label().startsWith(body.label() + " of "))
            .distinct()
            .toList();
    return longer.size() == 1 ? longer.getFirst() : body;
  }

  private static boolean isOf(Set<String> signs, Entity entity, boolean isNamed) {
    return signs.stream()
        .anyMatch(
            sign ->
                sign.startsWith("=")
                    ? isBody(entity) && isIn(sign, entity)
                    : isNamed && sign.equals(entity.entityClass().localName()));
  }

  private static boolean isBody(Entity entity) {
    return entity.is(EntityType.ORGANIZATION) || entity.entityClass() == EntityClass.FACILITY;
  }

  /** Whether its name has the words, written great: "the school board" is no name. */
  private static boolean isIn(String sign, Entity entity) {
    String label = entity.label();
    int at =
        (" " + label.toLowerCase(Locale.ROOT) + " ")
            .indexOf(" " + sign.substring(1).replace('-', ' ') + " ");
    return at >= 0 && Character.isUpperCase(label.charAt(at));
  }

  /** How often the document names bodies of a place: "the Leeds City Council". */
  private int bodiesOf(Entity place) {
    return place.key().type() != EntityType.PLACE
        ? 0
        : (int)
            trees.stream()
                .flatMap(tree -> tree.referents().stream())
                .filter(name -> name.entity().is(EntityType.ORGANIZATION))
                .filter(name -> name.entity().label().startsWith(place.label() + " "))
                .count();
  }

  /** Whether one alone is called so, and the text opens with it or has named it right before. */
  private boolean isOnlyOne(String kind, List<Told> told, Sentence evidence) {
    Told first = told.getFirst();
    if (told.stream().anyMatch(one -> !one.body().equals(first.body()))) {
      return false;
    }
    boolean isByName =
        KINDS.getOrDefault(kind, Set.of()).stream().allMatch(sign -> sign.startsWith("="));
    boolean isOpening = first.isNamed() && first.sentence() <= start(OPENING - 1);
    return (isByName && isOpening) || told.stream().anyMatch(one -> isBefore(one, evidence));
  }

  private int start(int sentence) {
    return trees.get(Math.min(sentence, trees.size() - 1)).sentence().span().start();
  }

  /** Whether it is named in the sentence itself or in the one right before. */
  private boolean isBefore(Told told, Sentence evidence) {
    int at = 0;
    while (at + 1 < trees.size() && start(at) < evidence.span().start()) {
      at++;
    }
    return told.isNamed()
        && told.sentence() >= start(Math.max(0, at - 1))
        && told.sentence() <= evidence.span().start()
        && told.body().is(EntityType.ORGANIZATION);
  }

  private static boolean isForemost(EntityKey one, Map<EntityKey, Integer> counts) {
    return counts.getOrDefault(one, 0) >= OFTEN && Foremost.is(one, counts);
  }
}
