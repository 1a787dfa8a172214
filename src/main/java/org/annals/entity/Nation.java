package org.annals.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The countries that a document speaks of.
 *
 * @param named how much it speaks of each, by its bodies, people and, half as much, towns as well
 * @param unknown the country named most of which the name base knows nothing
 */
record Nation(Map<String, Long> named, Optional<String> unknown) {
  private static final int OFTEN = 6;

  Nation {
    named = Map.copyOf(named);
  }

  /** How much the document speaks of a country. */
  long times(String country) {
    return named.getOrDefault(country, 0L);
  }

  /** Whether the document names this country, and no other as much. */
  boolean isMost(String country) {
    long times = times(country);
    return times > 0
        && named.entrySet().stream()
            .allMatch(other -> other.getKey().equals(country) || other.getValue() < times);
  }

  /** The country that the document names again and again, and no other half so often. */
  Optional<String> farAhead() {
    return most().filter(country -> times(country) >= OFTEN && isAhead(country));
  }

  private boolean isAhead(String country) {
    return named.entrySet().stream()
        .allMatch(
            other -> other.getKey().equals(country) || 2 * other.getValue() <= times(country));
  }

  /** What is found of the country named most of those of which anything is; of two, nothing. */
  <T> Optional<T> mostOf(Function<String, Optional<T>> found) {
    List<String> countries =
        named.keySet().stream()
            .filter(country -> found.apply(country).isPresent())
            .sorted(Comparator.comparingLong(this::times).reversed())
            .toList();
    return countries.stream()
        .findFirst()
        .filter(one -> countries.size() == 1 || times(one) > times(countries.get(1)))
        .flatMap(found);
  }

  /** The country named most. */
  Optional<String> most() {
    return named.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
