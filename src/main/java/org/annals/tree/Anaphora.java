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
 * @param bridges by word, what completes it: the town for "the harbour"
 * @param guesses by pronoun, the noun without a name that a network takes it for
 */
public record Anaphora(
    Map<Integer, List<Referent>> groups,
    Map<Integer, String> things,
    Map<Integer, List<Bridge>> bridges,
    Map<Integer, Guess> guesses)
    implements Serializable {
  /** No such words. */
  public static final Anaphora NONE = new Anaphora(Map.of(), Map.of(), Map.of(), Map.of());

  /** Takes copies of the maps and lists. */
  public Anaphora {
    groups = copy(groups);
    things = Map.copyOf(things);
    bridges = copy(bridges);
    guesses = Map.copyOf(guesses);
  }

  private static <T> Map<Integer, List<T>> copy(Map<Integer, List<T>> lists) {
    return lists.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /** The words for the thing without a name that a word stands for. */
  public Optional<String> thing(int word) {
    return Optional.ofNullable(things.get(word));
  }

  /** The same, and where nothing is known of a word, these words for things. */
  public Anaphora and(Map<Integer, String> more) {
    Map<Integer, String> all = new HashMap<>(more);
    all.putAll(things);
    return withThings(all);
  }

  /** The same with these words for things alone. */
  public Anaphora withThings(Map<Integer, String> all) {
    return new Anaphora(groups, all, bridges, guesses);
  }

  /** The same with these groups alone. */
  public Anaphora withGroups(Map<Integer, List<Referent>> all) {
    return new Anaphora(all, things, bridges, guesses);
  }

  /** The same with these bridges alone. */
  public Anaphora withBridges(Map<Integer, List<Bridge>> all) {
    return new Anaphora(groups, things, all, guesses);
  }

  /** The same with these guesses alone. */
  public Anaphora withGuesses(Map<Integer, Guess> all) {
    return new Anaphora(groups, things, bridges, all);
  }

  /** The noun without a name for which a pronoun most likely stands. */
  public Optional<Guess> guess(int word) {
    return Optional.ofNullable(guesses.get(word));
  }

  /** Those for whom a word stands together; none where it stands for one or for nobody known. */
  public List<Referent> group(int word) {
    return groups.getOrDefault(word, List.of());
  }

  /**
   * What completes a word in this way.
   *
   * @param least how likely it is at least
   */
  public Optional<Bridge> bridge(int word, Bridge.Relation relation, double least) {
    return bridges.getOrDefault(word, List.of()).stream()
        .filter(bridge -> bridge.relation() == relation && bridge.confidence() >= least)
        .findFirst();
  }
}
