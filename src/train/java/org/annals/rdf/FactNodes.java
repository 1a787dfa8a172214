package org.annals.rdf;

import java.util.ArrayList;
import java.util.List;
import org.annals.document.Document;
import org.annals.event.Event;
import org.annals.fact.Statement;
import org.annals.text.CodePoints;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The IRIs of the facts of a document. */
public final class FactNodes {
  private final Iris iris;
  private final Node graph;
  private final CodePoints codePoints;

  /** Of this document. */
  public FactNodes(Iris iris, Document document) {
    this.iris = iris;
    this.graph = iris.document(document.id());
    this.codePoints = CodePoints.of(document.text());
  }

  /** Of an event or a state; an event that has a name has the IRI of its entity. */
  public Node of(Event event) {
    return event
        .named()
        .map(entity -> iris.entity(entity.key()))
        .orElseGet(
            () ->
                event.isState()
                    ? iris.state(graph, codePoints, event.trigger())
                    : iris.event(graph, codePoints, event.trigger()));
  }

  /** Of a statement. */
  public Node of(Statement statement) {
    List<Quad> quads = new ArrayList<>();
    new StatementMapper(iris, graph, codePoints).map(statement, quads::add);
    return quads.getFirst().getSubject();
  }
}
