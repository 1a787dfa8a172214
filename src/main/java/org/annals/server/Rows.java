package org.annals.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.rdf.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Asks the graph what a page has to show; inside a transaction. */
final class Rows {
  private Rows() {}

  /** One row of an answer. */
  record Row(Binding binding) {
    Optional<Node> node(String variable) {
      return Optional.ofNullable(binding.get(variable));
    }

    /** The words of a literal, or the IRI. */
    Optional<String> text(String variable) {
      return node(variable)
          .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    Optional<String> iri(String variable) {
      return node(variable).filter(Node::isURI).map(Node::getURI);
    }

    /** The end of an IRI, by which people know it; empty when there is none. */
    String localName(String variable) {
      return text(variable).orElse("").replaceFirst("^.*[/#]", "");
    }

    /** A number; -1 when there is none. */
    int number(String variable) {
      return text(variable).filter(t -> t.matches("\\d{1,9}")).map(Integer::parseInt).orElse(-1);
    }
  }

  static List<Row> select(DatasetGraph dataset, String query, Map<String, Node> given) {
    try (QueryExec execution = execution(dataset, query, given)) {
      List<Row> rows = new ArrayList<>();
      RowSet answer = execution.select();
      answer.forEachRemaining(binding -> rows.add(new Row(binding)));
      return rows;
    }
  }

  static Graph construct(DatasetGraph dataset, String query, Map<String, Node> given) {
    try (QueryExec execution = execution(dataset, query, given)) {
      return execution.construct();
    }
  }

  private static QueryExec execution(DatasetGraph dataset, String query, Map<String, Node> given) {
    var builder = QueryExec.dataset(dataset).query(Prefixes.sparql() + query);
    given.forEach((name, node) -> builder.substitution(Var.alloc(name), node));
    return builder.build();
  }
}
