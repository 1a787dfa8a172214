package org.annals.document;

import java.io.Serializable;
import java.util.List;

/**
 * An immutable text with its blocks and what is known of it.
 *
 * @param id readable and stable: the path below the corpus root, with forward slashes
 * @param text exactly the characters that offsets count, line ends included
 * @param blocks in order, not overlapping; what lies between them is white space or markup
 * @param sha256 of the bytes that were read, 64 lower-case hexadecimal digits
 */
public record Document(String id, String text, List<Block> blocks, Metadata metadata, String sha256)
    implements Serializable {
  public Document {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "Block out of order or out of text: %s in %s".formatted(block, id));
      }
      end = block.span().end();
    }
  }
}
