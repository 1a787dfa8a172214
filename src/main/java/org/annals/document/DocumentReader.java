package org.annals.document;

import java.util.List;

/** Reads the characters of one format. */
interface DocumentReader {
  /** The text with its blocks, which are none when there is no text. */
  Page read(String characters);

  /** What a reader makes: all of a document but its name and its hash. */
  record Page(String text, List<Block> blocks, Metadata metadata) {}
}
