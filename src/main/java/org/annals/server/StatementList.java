package org.annals.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The statements about a thing or of a document, each with the sentence that says it. */
final class StatementList {
  private static final int MOST = 300;

  private static final String ABOUT =
      """
        { ?statement rdf:subject ?thing } UNION { ?statement rdf:object ?thing }
        UNION { ?statement prov:wasAttributedTo ?thing }
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
    String last = "";
    for (Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
      String statement = row.text("statement").orElse("");
      if (!statement.equals(last)) {
        write(html, row);
      }
      last = statement;
    }
    html.close("ul").line();
    if (rows.size() > MOST) {
      html.element("p", "These are the first %d; the data has them all.".formatted(MOST));
    }
  }

  private void write(Html html, Row row) {
    String statement = row.text("statement").orElse("");
    int fragment = statement.indexOf('#');
    html.open("li", "id", fragment < 0 ? statement : statement.substring(fragment + 1));
    html.open("p", "class", "claim");
    thing(html, row, "subject");
    html.text(" ").element("span", name(row, "predicate"), "class", "relation").text(" ");
    thing(html, row, "object");
    Remarks.write(html, row);
    html.close("p");
    row.text("words").ifPresent(words -> quote(html, row, words));
    html.close("li").line();
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
