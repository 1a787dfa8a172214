package org.annals.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.text.DataFile;

/**
 * What the network has learnt of two places of a text beside their words: how far they are from
 * each other, and what stands between them. It was trained together with the network.
 */
final class PairTable<K extends Enum<K>> {
  private static final String CLASSES = "classes";

  /** What is known of a pair. */
  enum Feature {
    DISTANCE,
    MENTION,
    TYPE,
    SPELLED,
    RANK,
    LATEST,
    TIMES,
    NONE
  }

  private final Map<Feature, List<Map<K, Double>>> weights = new EnumMap<>(Feature.class);
  private final Map<String, Integer> classes = new HashMap<>();
  private final List<K> columns = new ArrayList<>();

  private PairTable() {}

  /**
   * A table that travels with the network; the buckets of a feature stand in their order.
   *
   * @param kind what its columns are for
   */
  static <K extends Enum<K>> PairTable<K> load(String file, Class<K> kind) {
    PairTable<K> table = new PairTable<>();
    List<String[]> lines = DataFile.lines(file).stream().map(line -> line.split("\t", -1)).toList();
    String[] head = lines.getFirst();
    for (int column = 2; column < head.length; column++) {
      table.columns.add(Enum.valueOf(kind, head[column]));
    }
    for (String[] cells : lines.subList(1, lines.size())) {
      if (cells[0].equals(CLASSES)) {
        for (String name : cells[1].split(" ", -1)) {
          table.classes.put(name, table.classes.size());
        }
      } else {
        Map<K, Double> bucket = new EnumMap<>(kind);
        for (int column = 2; column < head.length; column++) {
          bucket.put(table.columns.get(column - 2), Double.valueOf(cells[column]));
        }
        table
            .weights
            .computeIfAbsent(Feature.valueOf(cells[0]), _ -> new ArrayList<>())
            .add(bucket);
      }
    }
    return table;
  }

  /**
   * How much it speaks for a pair that a feature has a value; values too large count as the last.
   */
  double weight(Feature feature, K kind, int value) {
    List<Map<K, Double>> buckets = Objects.requireNonNull(weights.get(feature));
    return Objects.requireNonNull(buckets.get(Math.min(value, buckets.size() - 1)).get(kind));
  }

  /** What its columns are for, in the order that the network has them in. */
  List<K> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** The number of the classes that the network knows. */
  int classes() {
    return classes.size();
  }

  /** The number of a class; -1 where the network does not know it. */
  int classNumber(String name) {
    return classes.getOrDefault(name, -1);
  }
}
