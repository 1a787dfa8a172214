package org.annals.reader;

import java.util.List;

/**
 * What the reader makes of one sentence.
 *
 * @param names in order, not overlapping
 * @param nameProbabilities of any stretch, by the names of {@link org.annals.name.EntityType}
 * @param analysis its event triggers and its syntax
 */
public record SentenceReading(
    List<Stretch> names, StretchProbabilities nameProbabilities, Analysis analysis) {
  public SentenceReading {
    names = List.copyOf(names);
  }
}
