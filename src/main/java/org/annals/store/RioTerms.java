package org.annals.store;

import org.annals.UserException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Says the same terms in RDF4J's words. */
final class RioTerms {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioTerms() {}

  /** The statement, in its graph; in none when it stands in the default graph. */
  static Statement statement(Quad quad) {
    Resource subject = resource(quad.getSubject());
    IRI predicate = VALUES.createIRI(quad.getPredicate().getURI());
    Value object = value(quad.getObject());
    return quad.isDefaultGraph()
        ? VALUES.createStatement(subject, predicate, object)
        : VALUES.createStatement(subject, predicate, object, resource(quad.getGraph()));
  }

  private static Resource resource(Node node) {
    return node.isURI()
        ? VALUES.createIRI(node.getURI())
        : VALUES.createBNode(node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x"));
  }

  private static Value value(Node node) {
    if (node.isURI() || node.isBlank()) {
      return resource(node);
    }
    if (!node.isLiteral() || node.getLiteralBaseDirection() != null) {
      throw new UserException(
          "The graph holds terms of RDF 1.2 (%s), which this format cannot say.".formatted(node),
          "Use --format nquads or ntriples.");
    }
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(
            node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }
}
