package org.annals.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.annals.fact.ExtractedDocument;
import org.annals.store.DocumentGraphs;

/**
 * Collects documents and writes many of them in one commit: the size of a commit decides how much
 * room the store takes.
 */
final class Batch implements AutoCloseable {
  /** Characters of text in one commit; each gives about a quarter of a quad. */
  private static final long FULL = 1_000_000;

  private final DocumentGraphs graphs;
  private final List<ExtractedDocument> documents = new ArrayList<>();
  private long characters;

  Batch(DocumentGraphs graphs) {
    this.graphs = graphs;
  }

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Extracted(ExtractedDocument document, boolean _)) {
      documents.add(document);
      characters += document.resolved().document().text().length();
      if (characters >= FULL) {
        write();
      }
    }
  }

  private void write() {
    if (!documents.isEmpty()) {
      List<ExtractedDocument> full = List.copyOf(documents);
      documents.clear();
      characters = 0;
      graphs.replace(full);
    }
  }

  /** Writes what is left. */
  @Override
  public void close() {
    write();
  }
}
