package org.annals.coreference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.coreference.Backward.Kind;
import org.annals.text.DataFile;

/**
 * How much what rules and the network say counts for the probability that a word stands for
 * something, in log-odds, by the kind of word. Fitted on texts that the network had not read.
 */
final class VerdictTable {
  private static final String FILE = "/coreference/agreement.tsv";

  /** What speaks for one for which a word may stand. */
  enum Sign {
    /** Always. */
    BIAS,
    /** A rule says so. */
    TOLD,
    /** The log-odds of its share, by the network. */
    SHARE,
    /** A rule says that it is another. */
    CONTRADICTED,
    /** A rule says that it is something that the text only describes. */
    DESCRIBED,
    /** The noun is a word of its name. */
    SPELLED,
    /** From which probability on it is taken. */
    LEAST
  }

  private final Map<Kind, Map<Sign, Double>> weights = new EnumMap<>(Kind.class);

  private VerdictTable() {}

  /** The table that travels with the program. */
  static VerdictTable load() {
    VerdictTable table = new VerdictTable();
    List<String[]> lines = DataFile.lines(FILE).stream().map(line -> line.split("\t", -1)).toList();
    String[] head = lines.getFirst();
    for (int column = 1; column < head.length; column++) {
      Map<Sign, Double> ofKind = new EnumMap<>(Sign.class);
      for (String[] cells : lines.subList(1, lines.size())) {
        ofKind.put(Sign.valueOf(cells[0]), Double.valueOf(cells[column]));
      }
      table.weights.put(Kind.valueOf(head[column]), ofKind);
    }
    return table;
  }

  /** The probability of one for which these signs speak. */
  double probability(Kind kind, Map<Sign, Double> signs) {
    double sum = weight(kind, Sign.BIAS);
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += weight(kind, sign.getKey()) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** From which probability on a word is taken to stand for something. */
  double least(Kind kind) {
    return weight(kind, Sign.LEAST);
  }

  private double weight(Kind kind, Sign sign) {
    return Objects.requireNonNull(Objects.requireNonNull(weights.get(kind)).get(sign));
  }
}
