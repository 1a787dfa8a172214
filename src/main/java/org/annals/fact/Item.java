package org.annals.fact;

import org.annals.entity.Reference;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;

/** What a pattern reads: a sentence is a row of names and of the words between them. */
sealed interface Item {
  /** Where it stands in the document. */
  Span span();

  /** A word or mark that belongs to no name. */
  record Word(Span span, String surface, PartOfSpeech pos) implements Item {}

  /** A name. */
  record Name(Reference reference) implements Item {
    @Override
    public Span span() {
      return reference.mention().span();
    }
  }
}
