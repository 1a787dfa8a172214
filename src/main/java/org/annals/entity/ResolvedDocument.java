package org.annals.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.annals.document.Document;
import org.annals.reader.Analysis;
import org.annals.sentence.SegmentedDocument;

/**
 * A document in which every mention has its entity.
 *
 * @param references in the order of the text, none overlapping
 * @param analyses one a sentence, or none at all where nothing has read their syntax
 * @param creators the entities of the authors that the metadata names, in its order
 * @param publisher the entity of the publisher that the metadata names
 */
public record ResolvedDocument(
    SegmentedDocument segmented,
    List<Reference> references,
    List<Analysis> analyses,
    List<Entity> creators,
    Optional<Entity> publisher)
    implements Serializable {
  public ResolvedDocument {
    references = List.copyOf(references);
    analyses = List.copyOf(analyses);
    creators = List.copyOf(creators);
  }

  /** The text and what is known of it. */
  public Document document() {
    return segmented.document();
  }
}
