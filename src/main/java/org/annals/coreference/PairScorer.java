package org.annals.coreference;

import org.annals.coreference.Backward.Kind;
import org.annals.coreference.PairTable.Feature;
import org.annals.name.EntityType;

/** How well two places of a window go together, by what the network makes of their words. */
final class PairScorer {
  private static final int AFTER = 7;
  private static final int[] FURTHEST = {0, 1, 2, 4, 7, 12};

  private final Window window;
  private final DocumentPieces pieces;
  private final PairTable table;
  private final float[][] rows;
  private final int width;

  /**
   * For one window.
   *
   * @param rows what the network says of its pieces: of the first and of the last piece of a word
   *     that asks, of the first and of the last of one that answers, as wide each; what class such
   *     a word stands for, by its first and by its last piece; and how likely it stands for
   *     nothing, by both
   */
  PairScorer(Window window, DocumentPieces pieces, PairTable table, float[][] rows) {
    this.window = window;
    this.pieces = pieces;
    this.table = table;
    this.rows = rows;
    this.width = (rows[0].length - 2 * table.classes() - 2) / 4;
  }

  private float[] row(int piece) {
    return rows[window.row(piece).orElseThrow()];
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
    double sum =
        compared(asked, mention)
            + table.weight(Feature.DISTANCE, kind, distance(asked, mention))
            + table.weight(Feature.MENTION, kind, form(mention))
            + table.weight(Feature.SPELLED, kind, isSpelled(asked, kind, mention) ? 1 : 0);
    return mention.name().isEmpty()
        ? sum
        : sum
            + table.weight(Feature.TYPE, kind, type(mention.name().get().key().type()))
            + table.weight(Feature.RANK, kind, between.rank())
            + table.weight(Feature.LATEST, kind, between.isLatest() ? 1 : 0)
            + table.weight(Feature.TIMES, kind, times(between.times()));
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

  private static int distance(Mention asked, Mention mention) {
    if (mention.first() > asked.first()) {
      return AFTER;
    }
    int sentences = asked.sentence() - mention.sentence();
    int bucket = 0;
    while (bucket < FURTHEST.length && sentences > FURTHEST[bucket]) {
      bucket++;
    }
    return bucket;
  }

  private static int form(Mention mention) {
    if (mention.name().isPresent()) {
      return mention.isHeading() ? 3 : 0;
    }
    return mention.isNoun() ? 2 : 1;
  }

  /** "The bridge", of something whose name has that word. */
  private boolean isSpelled(Mention asked, Kind kind, Mention mention) {
    if (!kind.isNoun() || mention.name().isEmpty()) {
      return false;
    }
    int last = pieces.get(asked.range().last()).id();
    for (int piece = mention.range().first(); piece <= mention.range().last(); piece++) {
      if (pieces.get(piece).id() == last) {
        return true;
      }
    }
    return false;
  }

  private static int type(EntityType type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case LAW -> 2;
      case PLACE -> 3;
      case EVENT -> 4;
    };
  }

  private static int times(int times) {
    return times <= 1 ? 0 : times == 2 ? 1 : times <= 4 ? 2 : 3;
  }
}
