package org.annals.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

  /**
   * Of places that speak of entities, by what speaks for each of them.
   *
   * @param nothing what speaks for it that none is right
   * @param meant what each speaks of; that of the others does not count
   */
  static Recollection of(double nothing, double[] scores, List<Optional<Entity>> meant) {
    double most = nothing;
    for (int i = 0; i < scores.length; i++) {
      most = meant.get(i).isPresent() ? Math.max(most, scores[i]) : most;
    }
    double all = Math.exp(nothing - most);
    Map<EntityKey, Double> shares = new LinkedHashMap<>();
    Map<EntityKey, Entity> entities = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (meant.get(i).isPresent()) {
        Entity entity = meant.get(i).get();
        double much = Math.exp(scores[i] - most);
        all += much;
        shares.merge(entity.key(), much, Double::sum);
        entities.put(entity.key(), entity);
      }
    }
    double sum = all;
    shares.replaceAll((_, much) -> much / sum);
    return of(shares, entities);
  }

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

  /** The likeliest, where it has this share at least. */
  Optional<Entity> best(double least) {
    return entities.values().stream().findFirst().filter(one -> share(one.key()) >= least);
  }
}
