package org.annals.coreference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;

/**
 * How likely a word stands for each of the entities that a text has named, by the network.
 *
 * @param shares of the entities, the largest first; what is left of 1 is for others and for nothing
 *     with a name
 */
record Recollection(Map<EntityKey, Double> shares, Map<EntityKey, Entity> entities) {
  static final Recollection NOTHING = new Recollection(Map.of(), Map.of());

  /** How many entities are kept: the network was weighed with no more of them. */
  private static final int MOST = 6;

  /** Of shares in any order; only the largest are kept. */
  static Recollection of(Map<EntityKey, Double> shares, Map<EntityKey, Entity> entities) {
    Map<EntityKey, Double> kept = new LinkedHashMap<>();
    Map<EntityKey, Entity> meant = new LinkedHashMap<>();
    shares.entrySet().stream()
        .sorted(
            Map.Entry.<EntityKey, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().canonicalName()))
        .limit(MOST)
        .forEach(
            e -> {
              kept.put(e.getKey(), e.getValue());
              meant.put(e.getKey(), Objects.requireNonNull(entities.get(e.getKey())));
            });
    return new Recollection(kept, meant);
  }

  double share(EntityKey entity) {
    return shares.getOrDefault(entity, 0.0);
  }

  /** The likeliest. */
  Optional<Entity> best() {
    return entities.values().stream().findFirst();
  }
}
