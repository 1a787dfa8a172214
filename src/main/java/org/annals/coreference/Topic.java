package org.annals.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.coreference.Antecedent.Named;

/** The one person whom a document is about: named again and again, and nobody else so often. */
final class Topic {
  private static final int OFTEN = 5;
  private static final int TIMES = 3;

  private final Optional<Antecedent> person;

  /**
   * The topic of a document.
   *
   * @param spoken the names and nouns of each of its sentences
   */
  Topic(List<List<Occurrence>> spoken) {
    Map<Antecedent, Integer> counts = new HashMap<>();
    spoken.stream()
        .flatMap(List::stream)
        .map(Occurrence::who)
        .filter(who -> who instanceof Named && who.isPerson())
        .forEach(who -> counts.merge(who, 1, Integer::sum));
    List<Map.Entry<Antecedent, Integer>> order =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    int second = order.size() < 2 ? 0 : order.get(1).getValue();
    this.person =
        order.stream()
            .findFirst()
            .filter(first -> first.getValue() >= Math.max(OFTEN, TIMES * second))
            .map(Map.Entry::getKey);
  }

  /** The person; nothing where a document is about none or about several. */
  Optional<Antecedent> person() {
    return person;
  }
}
