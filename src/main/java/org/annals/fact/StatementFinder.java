package org.annals.fact;

import java.util.List;
import org.annals.entity.ResolvedDocument;

/** Finds one kind of claim; one class for each kind. */
public interface StatementFinder {
  /** What the document says of this kind, in the order of the text. */
  List<Statement> find(ResolvedDocument document);
}
