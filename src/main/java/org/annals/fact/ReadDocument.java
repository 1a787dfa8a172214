package org.annals.fact;

import java.util.List;
import org.annals.attribution.StanceReader;
import org.annals.dating.WritingTime;
import org.annals.entity.ResolvedDocument;
import org.annals.tree.SentenceTree;

/** What finders of statements ask of a document, read once for all of them; for one thread. */
public final class ReadDocument {
  private final ResolvedDocument document;
  private final List<SentenceTree> trees;
  private final Tellings tellings;
  private final DocumentDates dates;

  /**
   * A document with what has been read of it.
   *
   * @param trees all of it, in order, with what coreference has added; none where nothing has read
   *     its syntax
   * @param stances over the same trees
   */
  public ReadDocument(
      ResolvedDocument document,
      List<SentenceTree> trees,
      StanceReader stances,
      WritingTime writing) {
    this.document = document;
    this.trees = List.copyOf(trees);
    this.tellings = new Tellings(trees, stances);
    this.dates = new DocumentDates(document, this.trees, writing);
  }

  ResolvedDocument document() {
    return document;
  }

  /** All of it, in order, with what coreference has added. */
  public List<SentenceTree> trees() {
    return trees;
  }

  Tellings tellings() {
    return tellings;
  }

  DocumentDates dates() {
    return dates;
  }
}
