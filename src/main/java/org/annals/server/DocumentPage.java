package org.annals.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The page of a document: its text, in which every name leads to its page. */
final class DocumentPage {
  private static final String FACTS =
      """
      SELECT DISTINCT ?name ?value ?label WHERE {
        VALUES (?property ?name) {
          (dcterms:creator "Author") (dcterms:publisher "Publisher") (dcterms:issued "Date")
          (dcterms:isPartOf "Part of") (dcterms:language "Language") (dcterms:source "Source")
          (annals:sha256 "SHA-256")
        }
        GRAPH ?thing { ?thing ?property ?value }
        OPTIONAL { ?value rdfs:label ?label }
      }
      """;

  private static final String TEXT =
      """
      SELECT ?title ?text ?language WHERE {
        GRAPH ?thing {
          ?thing nif:isString ?text .
          OPTIONAL { ?thing dcterms:title ?title }
          OPTIONAL { ?thing dcterms:language ?language }
        }
      }
      LIMIT 1
      """;

  private static final String SENTENCES =
      """
      SELECT ?begin ?end WHERE {
        GRAPH ?thing { ?sentence a nif:Sentence ; nif:beginIndex ?begin ; nif:endIndex ?end }
      }
      ORDER BY ?begin
      """;

  private DocumentPage() {}

  static String of(DatasetGraph dataset, Site site, Node document) {
    Map<String, Node> given = Map.of("thing", document);
    Optional<Row> text = Rows.select(dataset, TEXT, given).stream().findFirst();
    String name =
        text.flatMap(row -> row.text("title"))
            .or(() -> site.store().iris().documentIdOf(document))
            .orElse(document.getURI());
    return Layout.page(
        name,
        "",
        html -> {
          html.element("h1", name, "dir", "auto").line();
          facts(html, site, Rows.select(dataset, FACTS, given), document);
          text.ifPresent(row -> text(html, dataset, site, row, document));
          EventList.within(dataset, site, document).write(html);
          StatementList.within(dataset, site, document).write(html);
          DataLinks.write(html, site, document);
        });
  }

  private static void facts(Html html, Site site, List<Row> facts, Node document) {
    html.open("dl").line();
    for (Row fact : facts) {
      html.element("dt", fact.text("name").orElse("")).open("dd");
      String value = fact.text("value").orElse("");
      site.link(html, fact.iri("value"), fact.text("label").orElse(value));
      html.close("dd").line();
    }
    html.element("dt", "IRI").open("dd").element("code", document.getURI()).close("dd").line();
    html.close("dl").line();
  }

  private static void text(Html html, DatasetGraph dataset, Site site, Row row, Node document) {
    html.element("h2", "The text").line();
    html.open("div", "class", "text", "dir", "auto", "lang", row.text("language").orElse(""));
    MarkedText marked = new MarkedText(row.text("text").orElse(""), html);
    marked.write(
        Rows.select(dataset, SENTENCES, Map.of("thing", document)).stream()
            .map(s -> new MarkedText.Stretch(s.number("begin"), s.number("end")))
            .toList(),
        TextMarks.of(dataset, site, document));
    html.close("div").line();
  }
}
