package org.annals.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says which places a noun cannot speak of: no town is "the hall" and no street "the warehouse",
 * nor is the ceiling of a house in the town that of the town. It must be sure that the place is
 * one, as a house or a picture with a strange name may be taken for a town: known, or one that the
 * text calls a town, or has something happen in and nothing at.
 */
final class Built {
  private static final Map<String, Set<String>> NOUNS = DataFile.groups("/coreference/built.txt");
  private static final Set<String> ROADS = DataFile.words("/coreference/road-nouns.txt");

  private static final Set<EntityClass> GROUNDS =
      Set.of(
          EntityClass.CITY, EntityClass.COUNTRY, EntityClass.REGION, EntityClass.NATURAL_FEATURE);

  /** What only a country has or is. */
  private static final Set<String> NATIONAL = Set.of("country", "nation", "government");

  private static final Set<String> IN = Set.of("in", "near", "from");
  private static final Set<String> AT = Set.of("at");

  private final Set<EntityKey> sure;
  private final Predicate<Entity> called;

  private Built(Set<EntityKey> sure, Predicate<Entity> called) {
    this.sure = Set.copyOf(sure);
    this.called = called;
  }

  /**
   * By what the sentences of a document say of the places that they name.
   *
   * @param called whether the text calls something by a noun of its class: "the town"
   */
  static Built of(List<SentenceTree> trees, Predicate<Entity> called) {
    Set<EntityKey> sure = after(trees, IN);
    sure.removeAll(after(trees, AT));
    return new Built(sure, called);
  }

  private static Set<EntityKey> after(List<SentenceTree> trees, Set<String> prepositions) {
    Set<EntityKey> found = new HashSet<>();
    for (SentenceTree tree : trees) {
      tree.referents().stream()
          .filter(one -> tree.hasChild(tree.headOf(one.span()), "case", prepositions))
          .map(Referent::entity)
          .map(Entity::key)
          .forEach(found::add);
    }
    return found;
  }

  /** Whether a noun speaks of no such place. */
  boolean isOther(String noun, Entity place) {
    return place.entityClass() == EntityClass.ROAD
        ? !ROADS.contains(noun)
        : NOUNS.containsKey(noun) && isGround(place);
  }

  /** Whether a noun speaks of what no such place has, or has but one of. */
  boolean isOfOther(String noun, Entity place) {
    boolean isRoad = place.entityClass() == EntityClass.ROAD;
    if (place.entityClass() == EntityClass.REGION && NATIONAL.contains(noun)) {
      return true;
    }
    return NOUNS.getOrDefault(noun, Set.of()).contains("part")
        ? isRoad || isGround(place)
        : isRoad && NOUNS.containsKey(noun);
  }

  private boolean isGround(Entity place) {
    return GROUNDS.contains(place.entityClass())
        && (place.known().isPresent() || sure.contains(place.key()) || called.test(place));
  }
}
