package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;

/**
 * What stands between a word and a name before it.
 *
 * @param rank how many others have been named since that the word may mean
 * @param isLatest whether the name is the last one of what it names
 * @param times how often that has been named before the word
 */
record Between(int rank, boolean isLatest, int times) {
  private static final Between NOTHING = new Between(0, false, 0);

  /**
   * The same of each of the mentions of a window, in their order.
   *
   * @param fits what the word may mean
   */
  static Between[] of(Mention asked, List<Mention> mentions, Predicate<Entity> fits) {
    Map<EntityKey, Integer> times = new HashMap<>();
    Between[] between = new Between[mentions.size()];
    boolean[] isName = new boolean[mentions.size()];
    for (int i = 0; i < between.length; i++) {
      Mention mention = mentions.get(i);
      isName[i] = mention.name().filter(fits).isPresent();
      if (isName[i] && mention.first() < asked.first()) {
        times.merge(mention.name().orElseThrow().key(), 1, Integer::sum);
      }
    }
    Set<EntityKey> seen = new HashSet<>();
    for (int i = between.length - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (isName[i]) {
        EntityKey key = mention.name().orElseThrow().key();
        boolean isBefore = mention.first() < asked.first();
        boolean isLatest = isBefore && seen.add(key);
        int rank = isBefore ? seen.size() - 1 : 0;
        between[i] = new Between(rank, isLatest, times.getOrDefault(key, 0));
      } else {
        between[i] = NOTHING;
      }
    }
    return between;
  }
}
