package org.annals.coreference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Whom a document has spoken of far more than of any others of their kind: in one about Acme and
 * Roe, these are "the two companies" wherever it says so.
 */
final class Frequent {
  /** How often each of them must have been spoken of at least. */
  private static final int OFTEN = 3;

  /** How many times as often as the next one. */
  private static final int LEAD = 2;

  private final Map<EntityKey, Integer> times = new HashMap<>();
  private final Map<EntityKey, Referent> last = new LinkedHashMap<>();

  /** Takes note of those of whom a sentence speaks. */
  void read(SentenceTree tree) {
    for (Referent one : tree.referents()) {
      times.merge(one.entity().key(), 1, Integer::sum);
      last.put(one.entity().key(), one);
    }
  }

  /** So many of a kind; none where the document does not put as many forward. */
  List<Referent> of(int size, Predicate<Referent> kind) {
    List<Referent> all =
        last.values().stream()
            .filter(kind)
            .sorted((one, other) -> Integer.compare(times(other), times(one)))
            .toList();
    boolean isClear =
        all.size() >= size
            && times(all.get(size - 1)) >= OFTEN
            && (all.size() == size || times(all.get(size)) * LEAD <= times(all.get(size - 1)));
    return isClear && areAlike(all.subList(0, size)) ? all.subList(0, size) : List.of();
  }

  /** "Both organizations" are hardly a union and a ministry. */
  private static boolean areAlike(List<Referent> all) {
    return all.stream()
            .map(one -> one.entity().entityClass())
            .filter(one -> one != EntityClass.ORGANIZATION)
            .distinct()
            .count()
        <= 1;
  }

  private int times(Referent one) {
    return times.getOrDefault(one.entity().key(), 0);
  }
}
