package org.annals.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.annals.name.EntityType;

/** Turns the weight of a verdict into the share of such verdicts that was right when measured. */
final class Confidence {
  private static final String TABLE = "/mention/confidence.tsv";

  private final Map<EntityType, NavigableMap<Double, Double>> shares =
      new EnumMap<>(EntityType.class);

  Confidence(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      shares
          .computeIfAbsent(EntityType.valueOf(cells[0]), _ -> new TreeMap<>())
          .put(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    }
  }

  static Confidence load() {
    return new Confidence(Table.lines(TABLE));
  }

  double of(Verdict verdict) {
    NavigableMap<Double, Double> steps =
        shares.getOrDefault(verdict.entityClass().type(), new TreeMap<>());
    Map.Entry<Double, Double> step = steps.floorEntry(verdict.weight());
    return step == null ? verdict.weight() : step.getValue();
  }
}
