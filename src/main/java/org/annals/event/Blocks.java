package org.annals.event;

import java.util.List;
import org.annals.document.Block;
import org.annals.text.Span;

/** Follows the blocks of a document while its sentences are read in order. */
final class Blocks {
  private final List<Block> blocks;
  private int at = -1;

  Blocks(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether the sentence is the first to be read of its block. */
  boolean enter(Span sentence) {
    int before = at;
    at = Math.max(at, 0);
    while (at < blocks.size() && blocks.get(at).span().end() <= sentence.start()) {
      at++;
    }
    return at != before;
  }
}
