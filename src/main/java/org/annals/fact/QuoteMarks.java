package org.annals.fact;

import java.util.BitSet;
import java.util.List;
import org.annals.document.Block;
import org.annals.sentence.Sentence;

/** Follows quotation marks through the sentences of a text; every block starts outside of them. */
final class QuoteMarks {
  private static final String OPENING = "\u201C\u00AB\u201E";
  private static final String CLOSING = "\u201D\u00BB";

  private final List<Block> blocks;
  private int block;
  private boolean open;

  QuoteMarks(List<Block> blocks) {
    this.blocks = blocks;
  }

  static boolean isMark(String word) {
    return word.length() == 1 && (word.equals("\"") || (OPENING + CLOSING).contains(word));
  }

  /** The items of the next sentence that stand between quotation marks. */
  BitSet read(Sentence sentence, List<String> words) {
    while (block < blocks.size() && blocks.get(block).span().end() <= sentence.span().start()) {
      block++;
      open = false;
    }
    BitSet quoted = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (isMark(word)) {
        open = OPENING.contains(word) || (word.equals("\"") && !open);
      } else if (open) {
        quoted.set(i);
      }
    }
    return quoted;
  }
}
