package org.annals.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.annals.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Keeps the terms of the ontology in the store, so that queries and pages can show their labels.
 */
public final class OntologyGraph {
  private static final String FILE = "/ontology/annals.ttl";

  private OntologyGraph() {}

  /** Writes the ontology when the store holds none, or another one. */
  public static void refresh(KnowledgeStore store) {
    Graph shipped = shipped();
    boolean same =
        store.calculateRead(
            dataset -> dataset.getGraph(Vocabulary.ONTOLOGY).isIsomorphicWith(shipped));
    if (!same) {
      store.write(
          dataset -> {
            dataset.removeGraph(Vocabulary.ONTOLOGY);
            shipped
                .find()
                .forEach((Triple triple) -> dataset.add(Quad.create(Vocabulary.ONTOLOGY, triple)));
          });
    }
  }

  private static Graph shipped() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = OntologyGraph.class.getResourceAsStream(FILE)) {
      RDFParser.source(Objects.requireNonNull(in, FILE)).lang(Lang.TURTLE).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
