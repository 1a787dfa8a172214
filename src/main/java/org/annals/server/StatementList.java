package org.annals.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The statements about a thing or of a document, each with the sentence that says it. */
final class StatementList {
  private static final int MOST = 300;

  private static final String ABOUT =
      """
        { ?statement rdf:subject ?thing } UNION { ?statement rdf:object ?thing }
        UNION { ?statement prov:wasAttributedTo ?thing } UNION { ?statement annals:involves ?thing }
      """;

  private static final String WITHIN =
      """
        GRAPH ?thing { ?statement a annals:Statement }
      """;

  private static final String SHOWN =
      """
        ?statement rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object .
        OPTIONAL { ?statement annals:polarity ?polarity }
        OPTIONAL { ?statement annals:modality ?modality }
        OPTIONAL { ?statement annals:confidence ?confidence }
        OPTIONAL { ?statement prov:wasAttributedTo ?speaker . ?speaker rdfs:label ?speakerLabel }
        OPTIONAL { ?statement annals:unnamedSpeaker ?unnamedSpeaker }
        OPTIONAL { ?statement annals:reportedBy ?reporter . ?reporter rdfs:label ?reporterLabel }
        OPTIONAL { ?statement annals:involves ?involved . ?involved rdfs:label ?involvedLabel }
        OPTIONAL { ?subject rdfs:label ?subjectLabel }
        OPTIONAL { ?predicate rdfs:label ?predicateLabel }
        OPTIONAL { ?object rdfs:label ?objectLabel }
        OPTIONAL {
          ?statement prov:wasDerivedFrom ?sentence .
          ?sentence nif:anchorOf ?words ; nif:referenceContext ?document .
          OPTIONAL { ?sentence nif:beginIndex ?begin }
          OPTIONAL { ?document dcterms:title ?title }
          OPTIONAL { ?document dcterms:source ?source }
        }
      """;

  private final Site site;
  private final List<Row> rows;

  private StatementList(Site site, List<Row> rows) {
    this.site = site;
    this.rows = rows;
  }

  /** What is said of an entity, and what it says. */
  static StatementList about(DatasetGraph dataset, Site site, Node entity) {
    return new StatementList(site, ask(dataset, ABOUT, entity));
  }

  /** What a document says. */
  static StatementList within(DatasetGraph dataset, Site site, Node document) {
    return new StatementList(site, ask(dataset, WITHIN, document));
  }

  private static List<Row> ask(DatasetGraph dataset, String which, Node thing) {
    return Rows.select(
        dataset,
        "SELECT DISTINCT * WHERE {\n%s%s} ORDER BY ?document ?begin ?statement LIMIT %d"
            .formatted(which, SHOWN, MOST + 1),
        Map.of("thing", thing));
  }

  void write(Html html) {
    html.element("h2", "What is said").line();
    if (rows.isEmpty()) {
      html.element("p", "No statement.");
      return;
    }
    html.open("ul", "class", "statements").line();
    rows.stream()
        .limit(MOST)
        .collect(
            Collectors.groupingBy(
                row -> row.text("statement").orElse(""), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(one -> write(html, one));
    html.close("ul").line();
    if (rows.size() > MOST) {
      html.element("p", "These are the first %d; the data has them all.".formatted(MOST));
    }
  }

  /** Writes a statement, of which there is a row for each that it involves. */
  private void write(Html html, List<Row> rows) {
    Row row = rows.getFirst();
    String statement = row.text("statement").orElse("");
    int fragment = statement.indexOf('#');
    html.open("li", "id", fragment < 0 ? statement : statement.substring(fragment + 1));
    html.open("p", "class", "claim");
    thing(html, row, "subject");
    html.text(" ").element("span", name(row, "predicate"), "class", "relation").text(" ");
    thing(html, row, "object");
    Remarks.write(html, row);
    html.close("p");
    involved(html, rows);
    row.text("words").ifPresent(words -> quote(html, row, words));
    html.close("li").line();
  }

  /** The body of a role and the like. */
  private void involved(Html html, List<Row> rows) {
    Set<String> seen = new HashSet<>();
    List<Row> others =
        rows.stream()
            .filter(row -> row.text("involved").isPresent())
            .filter(row -> seen.add(name(row, "involved")))
            .toList();
    if (!others.isEmpty()) {
      html.open("p", "class", "parts").element("small", "also named");
      others.forEach(row -> thing(html.text(" "), row, "involved"));
      html.close("p");
    }
  }

  private void thing(Html html, Row row, String variable) {
    Optional<String> href =
        row.node(variable).filter(Node::isURI).flatMap(node -> site.href(node.getURI()));
    if (href.isPresent()) {
      html.link(href.get(), name(row, variable));
    } else {
      html.element("span", name(row, variable), "dir", "auto");
    }
  }

  /** The label, or the end of the IRI, or the words. */
  private static String name(Row row, String variable) {
    return row.text(variable + "Label")
        .orElseGet(() -> row.text(variable).map(StatementList::ending).orElse(""));
  }

  private static String ending(String text) {
    return text.matches("(https?|urn):.*") ? text.replaceFirst("^.*[/#:](?=.)", "") : text;
  }

  private void quote(Html html, Row row, String words) {
    html.open("blockquote").element("span", words, "dir", "auto").text(" ");
    Optional<String> href = row.iri("sentence").flatMap(site::href);
    String document =
        row.text("title")
            .or(() -> row.text("source"))
            .orElseGet(() -> row.text("document").map(StatementList::ending).orElse("document"));
    href.ifPresent(h -> html.open("cite").link(h, document).close("cite"));
    html.close("blockquote");
  }
}
