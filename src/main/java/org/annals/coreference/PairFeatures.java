package org.annals.coreference;

import org.annals.coreference.PairTable.Feature;
import org.annals.name.EntityType;

/**
 * What is known of two places of a text beside their words, and how much it speaks for them.
 *
 * @param <K> what the word that asks is, or how it asks
 */
final class PairFeatures<K extends Enum<K>> {
  private static final int AFTER = 7;
  private static final int[] FURTHEST = {0, 1, 2, 4, 7, 12};

  private final PairTable<K> table;
  private final DocumentPieces pieces;

  PairFeatures(PairTable<K> table, DocumentPieces pieces) {
    this.table = table;
    this.pieces = pieces;
  }

  /**
   * What speaks for it that a place answers a word.
   *
   * @param isNoun whether the word may be one of the name: "the bridge"
   */
  double weight(Mention asked, K kind, Mention mention, Between between, boolean isNoun) {
    double sum =
        table.weight(Feature.DISTANCE, kind, distance(asked, mention))
            + table.weight(Feature.MENTION, kind, form(mention))
            + table.weight(Feature.SPELLED, kind, isNoun && isSpelled(asked, mention) ? 1 : 0);
    return mention.name().isEmpty()
        ? sum
        : sum
            + table.weight(Feature.TYPE, kind, type(mention.name().get().key().type()))
            + table.weight(Feature.RANK, kind, between.rank())
            + table.weight(Feature.LATEST, kind, between.isLatest() ? 1 : 0)
            + table.weight(Feature.TIMES, kind, times(between.times()));
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
  private boolean isSpelled(Mention asked, Mention mention) {
    if (mention.name().isEmpty()) {
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
