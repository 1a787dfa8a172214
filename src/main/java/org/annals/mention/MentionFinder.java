package org.annals.mention;

import org.annals.sentence.SegmentedDocument;

/** Finds the names of a document: by rules alone, or by a trained reader with rules beside it. */
public interface MentionFinder extends AutoCloseable {
  /** The same document with its mentions; the same input always gives the same answer. */
  AnnotatedDocument find(SegmentedDocument document);

  /** Gives back what lies outside the heap, if anything does; it finds no more afterwards. */
  @Override
  default void close() {}
}
