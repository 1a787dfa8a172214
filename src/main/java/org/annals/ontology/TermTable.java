package org.annals.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What an ontology says of each of its terms, by IRI, in an order that depends on nothing else. */
final class TermTable {
  static final String NAMESPACE = "https://w3id.org/annals/ontology#";

  private final Map<String, Map<String, List<Node>>> byTerm = new TreeMap<>();

  private TermTable() {}

  static TermTable of(Graph graph) {
    TermTable table = new TermTable();
    graph.find().forEach(table::add);
    table
        .byTerm
        .values()
        .forEach(said -> said.values().forEach(list -> list.sort(TermTable::order)));
    return table;
  }

  private void add(Triple triple) {
    if (triple.getSubject().isURI()) {
      byTerm
          .computeIfAbsent(triple.getSubject().getURI(), _ -> new TreeMap<>())
          .computeIfAbsent(triple.getPredicate().getURI(), _ -> new ArrayList<>())
          .add(triple.getObject());
    }
  }

  private static int order(Node one, Node other) {
    return one.toString().compareTo(other.toString());
  }

  /** The literals of a property of ours, or of another that is given in full. */
  List<String> words(String term, String property) {
    return objects(term, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** The IRIs of a property of ours, or of another that is given in full. */
  List<String> terms(String term, String property) {
    return objects(term, property).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  /** The terms of which this property says this term. */
  List<String> subjects(String property, String term) {
    return byTerm.keySet().stream().filter(s -> terms(s, property).contains(term)).toList();
  }

  private List<Node> objects(String term, String property) {
    String full = property.contains(":") ? property : NAMESPACE + property;
    return byTerm.getOrDefault(term, Map.of()).getOrDefault(full, List.of());
  }

  /** A name without its namespace. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
