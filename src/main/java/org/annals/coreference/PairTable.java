package org.annals.coreference;

import java.util.Arrays;
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

  private final Map<Feature, Map<Kind, double[]>> weights = new EnumMap<>(Feature.class);
  private final Map<String, Integer> classes = new HashMap<>();

  private PairTable() {}

  /** The table that travels with the network. */
  static PairTable load() {
    PairTable table = new PairTable();
    List<String[]> lines = DataFile.lines(FILE).stream().map(line -> line.split("\t", -1)).toList();
    for (String[] cells : lines.subList(1, lines.size())) {
      if (cells[0].equals(CLASSES)) {
        for (String name : cells[1].split(" ", -1)) {
          table.classes.put(name, table.classes.size());
        }
      } else {
        table.add(Feature.valueOf(cells[0]), Integer.parseInt(cells[1]), cells);
      }
    }
    return table;
  }

  private void add(Feature feature, int bucket, String[] cells) {
    Map<Kind, double[]> ofFeature =
        weights.computeIfAbsent(feature, _ -> new EnumMap<>(Kind.class));
    for (Kind kind : Kind.values()) {
      double[] buckets = ofFeature.getOrDefault(kind, new double[0]);
      double[] more = Arrays.copyOf(buckets, bucket + 1);
      more[bucket] = Double.parseDouble(cells[cell(kind)]);
      ofFeature.put(kind, more);
    }
  }

  private static int cell(Kind kind) {
    return 2
        + switch (kind) {
          case HE -> 0;
          case SHE -> 1;
          case IT -> 2;
          case THEY -> 3;
          case NOUN -> 4;
        };
  }

  /**
   * How much it speaks for a pair that a feature has a value; values too large count as the last.
   */
  double weight(Feature feature, Kind kind, int value) {
    double[] buckets =
        Objects.requireNonNull(Objects.requireNonNull(weights.get(feature)).get(kind));
    return buckets[Math.min(value, buckets.length - 1)];
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
