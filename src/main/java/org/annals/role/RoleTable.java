package org.annals.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.annals.text.DataFile;

/**
 * What the network has learnt of a predicate and of what may take part in it beside their words. It
 * was trained together with the network.
 */
final class RoleTable {
  private static final String FILE = "/role/roles.tsv";

  /** By feature and value, its weights: of a predicate one, of an argument one for each role. */
  private final Map<String, Map<String, float[]>> weights = new HashMap<>();

  private RoleTable() {}

  static RoleTable load() {
    RoleTable table = new RoleTable();
    for (String line : DataFile.lines(FILE)) {
      String[] cells = line.split("\t", -1);
      float[] numbers = new float[cells.length - 2];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Float.parseFloat(cells[i + 2]);
      }
      table.weights.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[1], numbers);
    }
    return table;
  }

  /** How much it speaks for it that a word tells a fact. */
  double weight(Question question) {
    return weights("RELATION", question.relation())[0]
        + weights("SUBJECT", question.subject())[0]
        + weights("OBJECT", question.object())[0];
  }

  /** How much it speaks for it that a word takes part, for each role in their order. */
  double[] weights(Question.Answer answer) {
    float[] path = weights("PATH", answer.path());
    float[] kind = weights("KIND", answer.kind());
    float[] distance = weights("DISTANCE", String.valueOf(answer.distance()));
    double[] sums = new double[path.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = path[i] + kind[i] + distance[i];
    }
    return sums;
  }

  /** Those of a value that was not seen in training are those of what is seldom. */
  private float[] weights(String feature, String value) {
    Map<String, float[]> values = Objects.requireNonNull(weights.get(feature));
    float[] known = values.get(value);
    return known == null ? Objects.requireNonNull(values.get(DependencyPath.NONE)) : known;
  }
}
