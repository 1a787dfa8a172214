package org.annals.pipeline;

import org.annals.fact.ExtractedDocument;

/** What became of one source. */
sealed interface Outcome {
  /** The id of the source. */
  String id();

  /** It stands in the store as it is. */
  record Unchanged(String id) implements Outcome {}

  /** It cannot be read, for this reason. */
  record Unreadable(String id, String why) implements Outcome {}

  /** The program has a fault, which this text has shown; what the store has of it stays. */
  record Failed(String id, Throwable fault) implements Outcome {}

  /** It has been read; an earlier version of it may stand in the store. */
  record Extracted(ExtractedDocument document, boolean replaces) implements Outcome {
    @Override
    public String id() {
      return document.resolved().document().id();
    }
  }
}
