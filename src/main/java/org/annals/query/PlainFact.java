package org.annals.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.rdf.Prefixes;
import org.annals.rdf.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What a statement, an event or a state says, in plain words.
 *
 * @param kind "statement", "event" or "state"
 * @param sentence that says it; where there are several, all of them
 * @param document its title, else its path
 * @param confidence that it has no false part; empty where the graph does not say
 */
record PlainFact(String kind, String words, String sentence, String document, String confidence) {
  /** Values with what people call them; a fact of one document is read out of its graph alone. */
  private static final String PROPERTIES =
      """
      SELECT DISTINCT ?property ?value ?name WHERE {
        GRAPH ?graph { ?fact ?property ?value }
        OPTIONAL { ?value rdfs:label ?label }
        OPTIONAL { ?value dcterms:title ?title }
        OPTIONAL { ?value dcterms:source ?source }
        OPTIONAL { ?value nif:anchorOf ?anchor }
        BIND (COALESCE(?label, ?title, ?source, ?anchor, ?value) AS ?name)
      }
      """;

  private static final String CLASSES =
      """
      SELECT DISTINCT (COALESCE(?label, ?class) AS ?name) WHERE {
        GRAPH ?graph { ?fact a ?class }
        OPTIONAL { ?class rdfs:label ?label }
        FILTER NOT EXISTS {
          GRAPH ?graph { ?fact a ?below }
          ?below rdfs:subClassOf+ ?class .
          FILTER (?below != ?class)
        }
      }
      ORDER BY ?name
      """;

  private static final String SENTENCES =
      """
      SELECT DISTINCT (?words AS ?name) WHERE {
        GRAPH ?graph {
          ?fact prov:wasDerivedFrom ?sentence .
          ?sentence nif:anchorOf ?words ; nif:beginIndex ?begin .
        }
      }
      ORDER BY ?begin
      """;

  private static final String DOCUMENT =
      """
      SELECT (COALESCE(?title, ?source, ?graph) AS ?name) WHERE {
        GRAPH ?graph {
          ?graph a annals:Document .
          OPTIONAL { ?graph dcterms:title ?title }
          OPTIONAL { ?graph dcterms:source ?source }
        }
      }
      """;

  /** An event that has a name has its label in the graph of entities. */
  private static final String OWN_NAME =
      """
      SELECT DISTINCT (?label AS ?name) WHERE { ?fact rdfs:label ?label } ORDER BY ?name
      """;

  /** Reads the fact whose graph and subject the quad gives; inside a transaction. */
  static PlainFact read(DatasetGraph dataset, Quad fact, ShortTerms terms) {
    Reading reading = new Reading(dataset, fact, terms);
    boolean statement = fact.getObject().equals(Vocabulary.STATEMENT);
    String event = fact.getObject().equals(Vocabulary.STATE) ? "state" : "event";
    return new PlainFact(
        statement ? "statement" : event,
        statement ? reading.statement() : reading.event(),
        String.join(" … ", reading.names(SENTENCES)),
        String.join(", ", reading.names(DOCUMENT)),
        reading.value("annals:confidence"));
  }

  /** The cells of a row, in the order of the components. */
  Stream<String> cells() {
    return Stream.of(kind, words, sentence, document, confidence);
  }

  /** One fact, as it is read. */
  private static final class Reading {
    private final DatasetGraph dataset;
    private final Quad fact;
    private final ShortTerms terms;
    private final Map<String, TreeSet<String>> values = new HashMap<>();

    Reading(DatasetGraph dataset, Quad fact, ShortTerms terms) {
      this.dataset = dataset;
      this.fact = fact;
      this.terms = terms;
      try (QueryExec execution = ask(PROPERTIES)) {
        execution
            .select()
            .forEachRemaining(
                row ->
                    add(
                        terms.show(row.get(Var.alloc("property"))),
                        row.get(Var.alloc("value")),
                        row.get(Var.alloc("name"))));
      }
    }

    private void add(String property, Node value, Node name) {
      boolean theDocumentItself =
          property.equals("prov:wasAttributedTo") && value.equals(fact.getGraph());
      if (!theDocumentItself) {
        values.computeIfAbsent(property, _ -> new TreeSet<>()).add(terms.show(name));
      }
    }

    private QueryExec ask(String query) {
      return QueryExec.dataset(dataset)
          .query(Prefixes.sparql() + query)
          .substitution(Var.alloc("graph"), fact.getGraph())
          .substitution(Var.alloc("fact"), fact.getSubject())
          .build();
    }

    List<String> names(String query) {
      List<String> names = new ArrayList<>();
      try (QueryExec execution = ask(query)) {
        RowSet rows = execution.select();
        rows.forEachRemaining(row -> names.add(terms.show(row.get(Var.alloc("name")))));
      }
      return names;
    }

    private String value(String property) {
      return String.join(", ", values.getOrDefault(property, new TreeSet<>()));
    }

    String statement() {
      String claim =
          String.join(" ", value("rdf:subject"), value("rdf:predicate"), value("rdf:object"));
      List<String> parts = new ArrayList<>();
      part(parts, "from: ", "schema:validFrom");
      part(parts, "until: ", "schema:validThrough");
      parts.addAll(told());
      part(parts, "involves: ", "annals:involves");
      return claim + inBrackets(parts);
    }

    String event() {
      List<String> parts = new ArrayList<>();
      part(parts, "told by: ", "annals:trigger");
      part(parts, "told by: ", "gaf:denotedBy");
      part(parts, "agent: ", "annals:agent");
      part(parts, "agent without a name: ", "annals:unnamedAgent");
      part(parts, "patient: ", "annals:patient");
      part(parts, "patient without a name: ", "annals:unnamedPatient");
      part(parts, "place: ", "annals:place");
      part(parts, "involves: ", "annals:involves");
      part(parts, "circumstance: ", "annals:circumstance");
      part(parts, "time: ", "annals:time");
      part(parts, "from: ", "schema:startDate");
      part(parts, "until: ", "schema:endDate");
      part(parts, "time in words: ", "annals:timeExpression");
      part(parts, "participants: ", "annals:participantCount");
      part(parts, "quantity: ", "annals:quantity");
      part(parts, "says: ", "schema:text");
      part(parts, "part of: ", "annals:partOf");
      parts.addAll(told());
      String label = value("rdfs:label");
      String name = label.isEmpty() ? names(OWN_NAME).stream().findFirst().orElse("") : label;
      return String.join(", ", names(CLASSES)) + ": " + name + inBrackets(parts);
    }

    /** How it is told, as far as it is not plainly asserted. */
    private List<String> told() {
      List<String> told = new ArrayList<>();
      for (String property : List.of("annals:polarity", "annals:modality")) {
        String how = value(property).replaceFirst("^annals:", "").toLowerCase(Locale.ROOT);
        if (!List.of("", "affirmed", "actual").contains(how)) {
          told.add(how);
        }
      }
      part(told, "according to: ", "prov:wasAttributedTo");
      part(told, "according to: ", "annals:unnamedSpeaker");
      part(told, "reported by: ", "annals:reportedBy");
      return told;
    }

    private void part(List<String> parts, String name, String property) {
      if (values.containsKey(property)) {
        parts.add(name + value(property));
      }
    }

    private static String inBrackets(List<String> parts) {
      return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }
  }
}
