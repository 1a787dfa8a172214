package org.annals.sentence;

import java.io.Serializable;
import java.util.List;
import org.annals.document.Document;

/** A document with its sentences in order; spans count in the text of the document. */
public record SegmentedDocument(Document document, List<Sentence> sentences)
    implements Serializable {
  public SegmentedDocument {
    sentences = List.copyOf(sentences);
  }
}
