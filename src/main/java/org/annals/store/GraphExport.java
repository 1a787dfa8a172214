package org.annals.store;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import org.annals.UserException;
import org.annals.rdf.Iris;
import org.annals.rdf.Prefixes;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what a store holds: the same bytes for the same graph.
 *
 * <p>Formats with graph names get the whole dataset; the others get the union of all graphs.
 */
public final class GraphExport {
  private final KnowledgeStore store;

  /** Exports from this store. */
  public GraphExport(KnowledgeStore store) {
    this.store = store;
  }

  /**
   * Writes all graphs, or one, and gives the number of quads or triples.
   *
   * @throws UserException when there is no such graph
   */
  public long write(GraphFormat format, Optional<String> graph, OutputStream out) {
    GraphWriter writer = new GraphWriter(format, Prefixes.ALL);
    return store.calculateRead(
        dataset ->
            writer.write(
                Iter.map(
                    quads(dataset, graph),
                    quad ->
                        format.shape() == GraphFormat.Shape.QUADS
                            ? quad
                            : Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple())),
                out));
  }

  private static Iterator<Quad> quads(DatasetGraph dataset, Optional<String> graph) {
    Node wanted = graph.map(Iris::foreign).orElse(Node.ANY);
    Iterator<Quad> quads = dataset.findNG(wanted, Node.ANY, Node.ANY, Node.ANY);
    if (graph.isPresent() && !quads.hasNext()) {
      throw new UserException(
          "There is no graph <%s> in the store.".formatted(graph.get()),
          "List them: annals query -e 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }'");
    }
    return quads;
  }
}
