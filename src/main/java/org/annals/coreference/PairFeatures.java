package org.annals.coreference;

import org.annals.name.EntityType;

/** What is known of two places of a text beside their words, as numbers of buckets. */
final class PairFeatures {
  private static final int AFTER = 7;
  private static final int[] FURTHEST = {0, 1, 2, 4, 7, 12};

  private PairFeatures() {}

  static int distance(Mention asked, Mention mention) {
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

  static int form(Mention mention) {
    if (mention.name().isPresent()) {
      return mention.isHeading() ? 3 : 0;
    }
    return mention.isNoun() ? 2 : 1;
  }

  /** "The bridge", of something whose name has that word: 1. */
  static int spelled(DocumentPieces pieces, Mention asked, Mention mention) {
    if (mention.name().isEmpty()) {
      return 0;
    }
    int last = pieces.get(asked.range().last()).id();
    for (int piece = mention.range().first(); piece <= mention.range().last(); piece++) {
      if (pieces.get(piece).id() == last) {
        return 1;
      }
    }
    return 0;
  }

  static int type(EntityType type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case LAW -> 2;
      case PLACE -> 3;
      case EVENT -> 4;
    };
  }

  static int times(int times) {
    return times <= 1 ? 0 : times == 2 ? 1 : times <= 4 ? 2 : 3;
  }
}
