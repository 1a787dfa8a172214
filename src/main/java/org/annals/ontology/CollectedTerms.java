package org.annals.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/** Collects what is said of each term while a file is read. */
final class CollectedTerms extends StreamRDFBase {
  private static final String ANNALS = "https://w3id.org/annals/ontology#";
  private static final Map<String, String> PREFIXES =
      Map.of(
          ANNALS,
          "",
          "http://www.w3.org/2001/XMLSchema#",
          "xsd:",
          "http://www.w3.org/2000/01/rdf-schema#",
          "rdfs:",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdf:",
          "http://www.w3.org/2002/07/owl#",
          "owl:",
          "http://www.w3.org/2004/02/skos/core#",
          "skos:",
          "https://schema.org/",
          "schema:");
  private static final Set<String> KINDS =
      Set.of("owl:ObjectProperty", "owl:DatatypeProperty", "rdf:Property");

  /** Classes that hold everything, so that they say nothing. */
  private static final Set<String> ANYTHING = Set.of("owl:Thing", "rdfs:Resource", "rdfs:Literal");

  private final Map<String, Map<String, List<String>>> byProperty = new TreeMap<>();

  @Override
  public void triple(Triple triple) {
    if (triple.getSubject().isURI()) {
      byProperty
          .computeIfAbsent(shortForm(triple.getPredicate()), _ -> new TreeMap<>())
          .computeIfAbsent(term(triple.getSubject()), _ -> new ArrayList<>())
          .add(shortForm(triple.getObject()));
    }
  }

  private static String term(Node subject) {
    return subject.getURI().startsWith(ANNALS)
        ? subject.getURI().substring(ANNALS.length())
        : subject.getURI();
  }

  private static String shortForm(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
    String iri = node.getURI();
    int local = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    return Optional.ofNullable(PREFIXES.get(iri.substring(0, local)))
        .map(prefix -> prefix + iri.substring(local))
        .orElse(iri);
  }

  /** For each term the values that this property gives it, in the order of the file. */
  Map<String, List<String>> of(String property) {
    Map<String, List<String>> found = byProperty.getOrDefault(property, Map.of());
    var copy = new TreeMap<String, List<String>>();
    found.forEach((term, all) -> copy.put(term, List.copyOf(all)));
    return Collections.unmodifiableMap(copy);
  }

  List<Property> properties() {
    return of("rdf:type").entrySet().stream()
        .filter(term -> term.getValue().stream().anyMatch(KINDS::contains))
        .map(term -> property(term.getKey()))
        .toList();
  }

  private Property property(String term) {
    return new Property(
        term,
        kinds(term, "rdfs:domain", "schema:domainIncludes"),
        kinds(term, "rdfs:range", "schema:rangeIncludes"),
        values(term, "pattern"),
        values(term, "skos:example"),
        values(term, "counterExample"));
  }

  /** The one kind, or those that it names where the one says nothing. */
  private List<String> kinds(String term, String one, String several) {
    List<String> kinds = values(term, one).stream().filter(k -> !ANYTHING.contains(k)).toList();
    return kinds.isEmpty() ? values(term, several) : kinds;
  }

  private List<String> values(String term, String property) {
    return byProperty.getOrDefault(property, Map.of()).getOrDefault(term, List.of());
  }
}
