package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.entity.Entity;

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
   * The same of each name of a window.
   *
   * @param mentions in their order
   * @param fits what the word may mean
   */
  static Map<Mention, Between> of(Mention asked, List<Mention> mentions, Predicate<Entity> fits) {
    Map<Entity, Integer> times = new HashMap<>();
    List<Mention> names = mentions.stream().filter(m -> m.name().filter(fits).isPresent()).toList();
    List<Mention> before = names.stream().filter(m -> m.first() < asked.first()).toList();
    before.forEach(m -> times.merge(m.name().orElseThrow(), 1, Integer::sum));
    Map<Mention, Between> between = new HashMap<>();
    names.forEach(m -> between.put(m, after(times.getOrDefault(m.name().orElseThrow(), 0))));
    Set<Entity> seen = new HashSet<>();
    for (Mention mention : before.reversed()) {
      Entity entity = mention.name().orElseThrow();
      boolean isLatest = seen.add(entity);
      between.put(mention, new Between(seen.size() - 1, isLatest, times.getOrDefault(entity, 0)));
    }
    return between;
  }

  private static Between after(int times) {
    return times == 0 ? NOTHING : new Between(0, false, times);
  }
}
