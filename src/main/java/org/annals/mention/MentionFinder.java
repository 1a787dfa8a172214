package org.annals.mention;

import org.annals.sentence.SegmentedDocument;

/** Finds the names of a document; the rules stand behind it today, a trained reader beside them. */
public interface MentionFinder {
  /** The same document with its mentions; the same input always gives the same answer. */
  AnnotatedDocument find(SegmentedDocument document);
}
