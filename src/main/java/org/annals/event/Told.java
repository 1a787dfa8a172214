package org.annals.event;

import org.annals.ontology.EventType;
import org.annals.text.Span;

/**
 * Words of a sentence that tell of an event.
 *
 * @param kind what it is called in a label
 * @param span of the words in the document
 * @param head the word of the tree that carries them
 * @param reality as the network sees it: Actual, Planned, Denied or Unreal
 * @param confidence from 0 to 1
 * @param isSure whether the words are enough to tell of it, even where nobody takes part
 */
record Told(
    EventType type,
    String kind,
    Span span,
    int head,
    String reality,
    double confidence,
    boolean isSure) {
  /** Whether both are of one class. */
  boolean isOfTypeOf(Told other) {
    return type.iri().equals(other.type.iri());
  }

  /** The same words, telling of an event of another class. */
  Told as(EventType other, String otherKind) {
    return new Told(other, otherKind, span, head, reality, confidence, isSure);
  }
}
