package org.annals.ontology;

import java.io.Serializable;
import java.util.List;

/**
 * A property of the ontology, and how texts express it.
 *
 * @param term its local name, or its whole IRI where it is of another namespace
 * @param domain the classes that its subjects are of, by local name; none where all are welcome
 * @param range what its values are: classes by local name, data types as "xsd:date"; none where all
 *     are welcome
 * @param patterns over trees of words, as written
 * @param examples sentences that say it, with their ends marked
 * @param counterExamples sentences that do not say it
 */
public record Property(
    String term,
    List<String> domain,
    List<String> range,
    List<String> patterns,
    List<String> examples,
    List<String> counterExamples)
    implements Serializable {
  public Property {
    domain = List.copyOf(domain);
    range = List.copyOf(range);
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
