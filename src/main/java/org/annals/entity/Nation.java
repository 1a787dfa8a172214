package org.annals.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The countries that a document speaks of.
 *
 * @param named how often it names each, by its towns, bodies and people as well
 * @param unknown the country named most of which the name base knows nothing
 */
record Nation(Map<String, Long> named, Optional<String> unknown) {
  Nation {
    named = Map.copyOf(named);
  }

  /** How often the document names a country. */
  long times(String country) {
    return named.getOrDefault(country, 0L);
  }

  /** Whether the document names this country and no other more. */
  boolean isMost(String country) {
    long times = times(country);
    return times > 0 && named.values().stream().allMatch(other -> other <= times);
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
