package org.annals.coreference;

import java.util.Optional;
import org.annals.coreference.DocumentPieces.Range;
import org.annals.entity.Entity;

/**
 * A place of a text that speaks of something, as the network sees it.
 *
 * @param range its pieces
 * @param name what it names
 * @param word what it is, where it is no name
 */
record Mention(
    Range range, int sentence, Optional<Entity> name, Optional<Backward> word, boolean isHeading) {
  int first() {
    return range.first();
  }

  /** Whether it is a noun that stands for something. */
  boolean isNoun() {
    return word.filter(one -> one.kind().isNoun()).isPresent();
  }
}
