package org.annals.coreference;

import java.util.Map;
import java.util.Objects;
import org.annals.tree.Bridge.Relation;

/** How well the names of a window complete one word, by what the network makes of their words. */
final class BridgeScorer {
  private final Window window;
  private final PairTable<Relation> table;
  private final PairFeatures<Relation> features;
  private final Map<Integer, float[]> rows;
  private final int relations;
  private final int width;

  /**
   * For one window.
   *
   * @param rows what the network says of those of its pieces that ask or answer: for each relation,
   *     of the first piece of a word that asks, and so of the last; of the first and of the last of
   *     one that answers, as wide each; for each relation, how well each class answers, by the
   *     first piece and by the last; and for each relation, how likely nothing does, by both
   */
  BridgeScorer(
      Window window, DocumentPieces pieces, PairTable<Relation> table, Map<Integer, float[]> rows) {
    this.window = window;
    this.features = new PairFeatures<>(table, pieces);
    this.table = table;
    this.rows = rows;
    this.relations = table.columns().size();
    int others = 2 * relations * (table.classes() + 1);
    this.width = (rows.values().iterator().next().length - others) / (2 * relations + 2);
  }

  private float[] row(int piece) {
    return Objects.requireNonNull(rows.get(window.row(piece).orElseThrow()));
  }

  private int number(Relation relation) {
    return table.columns().indexOf(relation);
  }

  /** What speaks for it that nothing with a name completes a word in this way. */
  double nothing(Mention asked, Relation relation) {
    int at = (2 * relations + 2) * width + 2 * relations * table.classes() + number(relation);
    return row(asked.range().first())[at] + row(asked.range().last())[at + relations];
  }

  /** What speaks for it that what another place speaks of completes a word in this way. */
  double score(Mention asked, Relation relation, Mention mention, Between between) {
    return compared(asked, number(relation), mention)
        + features.weight(asked, relation, mention, between, true);
  }

  private double compared(Mention asked, int relation, Mention mention) {
    float[] first = row(asked.range().first());
    float[] last = row(asked.range().last());
    float[] from = row(mention.range().first());
    float[] to = row(mention.range().last());
    int ofFirst = relation * width;
    int ofLast = (relations + relation) * width;
    int keys = 2 * relations * width;
    double sum = 0;
    for (int i = 0; i < width; i++) {
      double query = first[ofFirst + i] + last[ofLast + i];
      double key = from[keys + i] + to[keys + width + i];
      sum += query * key;
    }
    int number = mention.name().map(e -> table.classNumber(e.entityClass().name())).orElse(-1);
    int classes = keys + 2 * width + relation * table.classes() + number;
    return number < 0 ? sum : sum + first[classes] + last[classes + relations * table.classes()];
  }
}
