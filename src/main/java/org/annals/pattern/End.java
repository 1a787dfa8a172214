package org.annals.pattern;

import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.tree.Referent;

/** What stands at an end of what a pattern found. */
public sealed interface End {
  /** Where it stands in the document. */
  Span span();

  /** A name, or words that stand for one. */
  record Name(Referent referent) implements End {
    @Override
    public Span span() {
      return referent.span();
    }
  }

  /** A date. */
  record When(Span span, PartialDate date) implements End {}

  /** A title, without its quotation marks. */
  record Title(Span span) implements End {}
}
