package org.annals.mention;

import java.io.Serializable;
import java.util.List;
import org.annals.sentence.SegmentedDocument;

/** A document with its sentences and named mentions; mentions in order, none overlapping. */
public record AnnotatedDocument(SegmentedDocument segmented, List<Mention> mentions)
    implements Serializable {
  public AnnotatedDocument {
    mentions = List.copyOf(mentions);
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).span().start() < mentions.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "Mentions overlap: %s, %s".formatted(mentions.get(i - 1), mentions.get(i)));
      }
    }
  }
}
