package org.annals.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.coreference.Backward.Kind;
import org.annals.text.DataFile;

/**
 * What the network has learnt of two places of a text beside their words: how far they are from
 * each other, and what stands between them. It was trained together with the network.
 */
final class PairTable {
  private static final String FILE = "/coreference/context.tsv";
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

  private final Map<Feature, List<Map<Kind, Double>>> weights = new EnumMap<>(Feature.class);
  private final Map<String, Integer> classes = new HashMap<>();

  private PairTable() {}

  /** The table that travels with the network; the buckets of a feature stand in their order. */
  static PairTable load() {
    PairTable table = new PairTable();
    List<String[]> lines = DataFile.lines(FILE).stream().map(line -> line.split("\t", -1)).toList();
    String[] head = lines.getFirst();
    for (String[] cells : lines.subList(1, lines.size())) {
      if (cells[0].equals(CLASSES)) {
        for (String name : cells[1].split(" ", -1)) {
          table.classes.put(name, table.classes.size());
        }
      } else {
        Map<Kind, Double> bucket = new EnumMap<>(Kind.class);
        for (int column = 2; column < head.length; column++) {
          bucket.put(Kind.valueOf(head[column]), Double.valueOf(cells[column]));
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
  double weight(Feature feature, Kind kind, int value) {
    List<Map<Kind, Double>> buckets = Objects.requireNonNull(weights.get(feature));
    return Objects.requireNonNull(buckets.get(Math.min(value, buckets.size() - 1)).get(kind));
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
