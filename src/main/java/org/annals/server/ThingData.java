package org.annals.server;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the graph says of a thing, for machines. */
final class ThingData {
  private static final String ENTITY =
      """
      CONSTRUCT {
        ?thing ?property ?value .
        ?statement ?p ?o .
        ?sentence nif:anchorOf ?text ; nif:referenceContext ?document .
      }
      WHERE {
        { ?thing ?property ?value }
        UNION
        {
          { ?statement rdf:subject ?thing } UNION { ?statement rdf:object ?thing }
          UNION { ?statement annals:agent|annals:patient|annals:involves|annals:place|annals:partOf ?thing }
          { ?statement ?p ?o }
          UNION
          {
            ?statement prov:wasDerivedFrom ?sentence .
            ?sentence nif:anchorOf ?text ; nif:referenceContext ?document .
          }
        }
      }
      """;

  private ThingData() {}

  /**
   * The graph of that name; for an entity what it is, and the statements about it and the events in
   * which it has a part.
   */
  static Graph of(DatasetGraph dataset, Node thing) {
    return dataset.containsGraph(thing)
        ? dataset.getGraph(thing)
        : Rows.construct(dataset, ENTITY, Map.of("thing", thing));
  }
}
