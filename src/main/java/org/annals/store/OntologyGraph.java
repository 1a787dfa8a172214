package org.annals.store;

import org.annals.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the terms of the ontology in the store, so that queries and pages can show their labels.
 */
public final class OntologyGraph {
  private OntologyGraph() {}

  /** Writes the ontology when the store holds none, or another one. */
  public static void refresh(KnowledgeStore store, Graph terms) {
    boolean same =
        store.calculateRead(
            dataset -> dataset.getGraph(Vocabulary.ONTOLOGY).isIsomorphicWith(terms));
    if (!same) {
      store.write(
          dataset -> {
            dataset.removeGraph(Vocabulary.ONTOLOGY);
            terms
                .find()
                .forEach((Triple triple) -> dataset.add(Quad.create(Vocabulary.ONTOLOGY, triple)));
          });
    }
  }
}
