package org.annals.coreference;

import java.util.List;
import org.annals.coreference.PairTable.Feature;
import org.annals.tree.Bridge.Relation;

/** How well the names of a window complete one word, by what the network makes of their words. */
final class BridgeScorer {
  private final Window window;
  private final DocumentPieces pieces;
  private final PairTable<Relation> table;
  private final List<float[]> rows;
  private final int relations;
  private final int width;

  /**
   * For one window.
   *
   * @param rows what the network says of its pieces: for each relation, of the first piece of a
   *     word that asks, and so of the last; of the first and of the last of one that answers, as
   *     wide each; for each relation, how well each class answers, by the first piece and by the
   *     last; and for each relation, how likely nothing does, by both
   */
  BridgeScorer(
      Window window, DocumentPieces pieces, PairTable<Relation> table, List<float[]> rows) {
    this.window = window;
    this.pieces = pieces;
    this.table = table;
    this.rows = rows;
    this.relations = table.columns().size();
    int others = 2 * relations * (table.classes() + 1);
    this.width = (rows.getFirst().length - others) / (2 * relations + 2);
  }

  private float[] row(int piece) {
    return rows.get(window.row(piece).orElseThrow());
  }

  private int number(Relation relation) {
    return table.columns().indexOf(relation);
  }

  /** What speaks for it that nothing with a name completes a word in this way. */
  double nothing(Mention asked, Relation relation) {
    int at = (2 * relations + 2) * width + 2 * relations * table.classes() + number(relation);
    return row(asked.range().first())[at] + row(asked.range().last())[at + relations];
  }

  /** What speaks for each of these mentions, in their order. */
  double[] scores(Mention asked, Relation relation, List<Mention> mentions, Between[] between) {
    float[] first = row(asked.range().first());
    float[] last = row(asked.range().last());
    int ofFirst = number(relation) * width;
    int ofLast = (relations + number(relation)) * width;
    double[] query = new double[width];
    for (int i = 0; i < width; i++) {
      query[i] = first[ofFirst + i] + last[ofLast + i];
    }
    int classes = (2 * relations + 2) * width + number(relation) * table.classes();
    double[] scores = new double[mentions.size()];
    for (int j = 0; j < scores.length; j++) {
      Mention mention = mentions.get(j);
      int number = mention.name().map(e -> table.classNumber(e.entityClass().name())).orElse(-1);
      double ofClass =
          number < 0
              ? 0
              : first[classes + number] + last[classes + relations * table.classes() + number];
      scores[j] = compared(query, mention) + ofClass + beside(asked, relation, mention, between[j]);
    }
    return scores;
  }

  private double compared(double[] query, Mention mention) {
    float[] from = row(mention.range().first());
    float[] to = row(mention.range().last());
    int ofFirst = 2 * relations * width;
    int ofLast = ofFirst + width;
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += query[i] * (from[ofFirst + i] + to[ofLast + i]);
    }
    return sum;
  }

  private double beside(Mention asked, Relation relation, Mention mention, Between between) {
    double sum =
        table.weight(Feature.DISTANCE, relation, PairFeatures.distance(asked, mention))
            + table.weight(Feature.MENTION, relation, PairFeatures.form(mention))
            + table.weight(Feature.SPELLED, relation, PairFeatures.spelled(pieces, asked, mention));
    return mention.name().isEmpty()
        ? sum
        : sum
            + table.weight(
                Feature.TYPE, relation, PairFeatures.type(mention.name().get().key().type()))
            + table.weight(Feature.RANK, relation, between.rank())
            + table.weight(Feature.LATEST, relation, between.isLatest() ? 1 : 0)
            + table.weight(Feature.TIMES, relation, PairFeatures.times(between.times()));
  }
}
