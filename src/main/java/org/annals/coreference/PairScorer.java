package org.annals.coreference;

import java.util.Map;
import java.util.Objects;
import org.annals.coreference.Backward.Kind;
import org.annals.coreference.PairTable.Feature;

/** How well two places of a window go together, by what the network makes of their words. */
final class PairScorer {
  private final Window window;
  private final PairTable<Kind> table;
  private final PairFeatures<Kind> features;
  private final Map<Integer, float[]> rows;
  private final int width;

  /**
   * For one window.
   *
   * @param rows what the network says of those of its pieces that ask or answer: of the first and
   *     of the last piece of a word that asks, of the first and of the last of one that answers, as
   *     wide each; what class such a word stands for, by its first and by its last piece; and how
   *     likely it stands for nothing, by both
   */
  PairScorer(
      Window window, DocumentPieces pieces, PairTable<Kind> table, Map<Integer, float[]> rows) {
    this.window = window;
    this.features = new PairFeatures<>(table, pieces);
    this.table = table;
    this.rows = rows;
    this.width = (rows.values().iterator().next().length - 2 * table.classes() - 2) / 4;
  }

  private float[] row(int piece) {
    return Objects.requireNonNull(rows.get(window.row(piece).orElseThrow()));
  }

  /** What speaks for it that a word stands for nothing that has a name. */
  double nothing(Mention asked, Kind kind) {
    int at = 4 * width + 2 * table.classes();
    return row(asked.range().first())[at]
        + row(asked.range().last())[at + 1]
        + table.weight(Feature.NONE, kind, 0);
  }

  /** What speaks for it that a word stands for what another place speaks of. */
  double score(Mention asked, Kind kind, Mention mention, Between between) {
    return compared(asked, mention) + features.weight(asked, kind, mention, between, kind.isNoun());
  }

  private double compared(Mention asked, Mention mention) {
    float[] first = row(asked.range().first());
    float[] last = row(asked.range().last());
    float[] from = row(mention.range().first());
    float[] to = row(mention.range().last());
    double sum = 0;
    for (int i = 0; i < width; i++) {
      double query = first[i] + last[width + i];
      double key = from[2 * width + i] + to[3 * width + i];
      sum += query * key;
    }
    int number = mention.name().map(e -> table.classNumber(e.entityClass().name())).orElse(-1);
    return number < 0
        ? sum
        : sum + first[4 * width + number] + last[4 * width + table.classes() + number];
  }
}
