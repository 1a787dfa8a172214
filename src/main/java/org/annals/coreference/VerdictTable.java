package org.annals.coreference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.coreference.Backward.Kind;
import org.annals.text.DataFile;

/**
 * How much what rules and the network say, and what speaks for it in the text, counts for the
 * probability that a word stands for something, in log-odds, by the kind of word. Fitted on texts
 * that the network had not read.
 */
final class VerdictTable {
  private static final String FILE = "/coreference/agreement.tsv";
  private static final String CLUE = "clue";

  /** What speaks for one for which a word may stand, beside the clues. */
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
    /** The clues have been looked for. */
    WEIGHED,
    /** It is one of those that fit, as the clues see it. */
    ALTERNATIVE,
    /** From which probability on it is taken. */
    LEAST
  }

  private final Map<Kind, Map<Sign, Double>> signs = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<Clue, Double>> clues = new EnumMap<>(Kind.class);

  private VerdictTable() {}

  /** The table that travels with the program. */
  static VerdictTable load() {
    VerdictTable table = new VerdictTable();
    List<String[]> lines = DataFile.lines(FILE).stream().map(line -> line.split("\t", -1)).toList();
    String[] head = lines.getFirst();
    for (int column = 2; column < head.length; column++) {
      Map<Sign, Double> signs = new EnumMap<>(Sign.class);
      Map<Clue, Double> clues = new EnumMap<>(Clue.class);
      for (String[] cells : lines.subList(1, lines.size())) {
        Double weight = Double.valueOf(cells[column]);
        if (cells[0].equals(CLUE)) {
          clues.put(Clue.valueOf(cells[1]), weight);
        } else {
          signs.put(Sign.valueOf(cells[1]), weight);
        }
      }
      table.signs.put(Kind.valueOf(head[column]), signs);
      table.clues.put(Kind.valueOf(head[column]), clues);
    }
    return table;
  }

  /** The probability of one for which these signs and the clues of a choice speak. */
  double probability(Kind kind, Map<Sign, Double> signs, Optional<Choice> choice) {
    Map<Clue, Double> clue = Objects.requireNonNull(clues.get(kind));
    double sum = weight(kind, Sign.BIAS) + choice.map(one -> one.score(clue)).orElse(0.0);
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
    return Objects.requireNonNull(Objects.requireNonNull(signs.get(kind)).get(sign));
  }
}
