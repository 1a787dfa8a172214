package org.annals.tree;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What words of one sentence stand for beyond one entity each.
 *
 * @param groups by word, those for whom it stands together: "they" for Anna Berg and Bo Li
 * @param things by word, what an earlier sentence calls the thing without a name that it stands
 *     for: "the old bridge" for "it"
 */
public record Anaphora(Map<Integer, List<Referent>> groups, Map<Integer, String> things)
    implements Serializable {
  /** No such words. */
  public static final Anaphora NONE = new Anaphora(Map.of(), Map.of());

  /** Takes copies of the maps and lists. */
  public Anaphora {
    groups =
        groups.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    things = Map.copyOf(things);
  }

  /** The words for the thing without a name that a word stands for. */
  public Optional<String> thing(int word) {
    return Optional.ofNullable(things.get(word));
  }

  /** The same, and where nothing is known of a word, these words for things. */
  public Anaphora and(Map<Integer, String> more) {
    Map<Integer, String> all = new HashMap<>(more);
    all.putAll(things);
    return new Anaphora(groups, all);
  }

  /** Those for whom a word stands together; none where it stands for one or for nobody known. */
  public List<Referent> group(int word) {
    return groups.getOrDefault(word, List.of());
  }
}
