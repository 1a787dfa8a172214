package org.annals.mention;

import java.io.Serializable;
import java.util.List;
import org.annals.reader.Analysis;
import org.annals.sentence.SegmentedDocument;

/**
 * A document with its sentences and named mentions; mentions in order, none overlapping.
 *
 * @param analyses one a sentence, or none at all where nothing has read their syntax
 */
public record AnnotatedDocument(
    SegmentedDocument segmented, List<Mention> mentions, List<Analysis> analyses)
    implements Serializable {
  public AnnotatedDocument {
    mentions = List.copyOf(mentions);
    analyses = List.copyOf(analyses);
    if (!analyses.isEmpty() && analyses.size() != segmented.sentences().size()) {
      throw new IllegalArgumentException("As many analyses as sentences, or none");
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).span().start() < mentions.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "Mentions overlap: %s, %s".formatted(mentions.get(i - 1), mentions.get(i)));
      }
    }
  }
}
