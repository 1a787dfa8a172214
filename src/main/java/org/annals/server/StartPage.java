package org.annals.server;

import java.util.List;
import java.util.Map;
import org.annals.query.NamedQuery;
import org.annals.query.QueryCatalog;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Says what is served here and where to begin. */
final class StartPage {
  private static final String COUNTS =
      """
      SELECT ?class (COUNT(?thing) AS ?count) WHERE {
        VALUES ?class {
          annals:Document annals:Person annals:Organization annals:Law annals:Place annals:Event
          annals:Statement
        }
        ?thing a ?class
      }
      GROUP BY ?class
      """;

  private static final List<String> SHOWN =
      List.of("Document", "Person", "Organization", "Law", "Place", "Event", "Statement");

  private static final Map<String, String> PAGES =
      Map.of(
          "Document", "/doc/",
          "Person", "/id/person/",
          "Organization", "/id/organization/",
          "Law", "/id/law/",
          "Place", "/id/place/",
          "Event", "/id/event/");

  private static final Map<String, String> NAMES =
      Map.of(
          "Document", "Documents",
          "Person", "People",
          "Organization", "Organizations",
          "Law", "Laws",
          "Place", "Places",
          "Event", "Events",
          "Statement", "Statements");

  /** Those that show best what the graph is for. */
  private static final List<String> QUESTIONS =
      List.of(
          "timeline-of-a-person",
          "who-arrested-whom",
          "protests-and-strikes",
          "who-claims-what",
          "where-documents-disagree",
          "laws-and-what-was-done",
          "numbers-and-sums");

  private StartPage() {}

  /**
   * The start page.
   *
   * @param root the address of this server as the visitor wrote it
   */
  static String of(DatasetGraph dataset, Site site, QueryCatalog catalog, String root) {
    List<Row> counts = Rows.select(dataset, COUNTS, Map.of());
    return Layout.page(
        "Start",
        "/about",
        html -> {
          html.element("h1", "Annals").line();
          html.element(
              "p",
              "A knowledge graph of texts, in which every fact cites the sentence that says it.");
          counts(html, counts);
          html.element("h2", "Where to begin").line().open("ul");
          entry(html, "/queries/", "Questions", "ready to run and to change");
          entry(html, "/#/dataset/annals/query", "Query editor", "your own questions in SPARQL");
          entry(html, "/doc/", "Documents", "the texts, with every name and event marked");
          entry(html, "/#/dataset/annals/info", "Numbers", "what the server counts");
          html.close("ul").line();
          questions(html, catalog);
          addresses(html, site, root);
        });
  }

  private static void counts(Html html, List<Row> counts) {
    html.open("table").element("caption", "What is in the graph").line();
    for (String name : SHOWN) {
      String count =
          counts.stream()
              .filter(row -> row.text("class").orElse("").endsWith("#" + name))
              .flatMap(row -> row.text("count").stream())
              .findFirst()
              .orElse("0");
      html.open("tr").open("th", "scope", "row");
      String page = PAGES.get(name);
      String title = NAMES.getOrDefault(name, name);
      if (page == null) {
        html.text(title);
      } else {
        html.link(page, title);
      }
      html.close("th").element("td", count).close("tr").line();
    }
    html.close("table").line();
  }

  private static void entry(Html html, String href, String name, String what) {
    html.open("li").link(href, name).text(" – " + what).close("li").line();
  }

  private static void questions(Html html, QueryCatalog catalog) {
    html.element("h2", "Ask the graph").line().open("ul").line();
    for (String name : QUESTIONS) {
      NamedQuery query = catalog.get(name);
      entry(html, QuestionPages.editor(query), query.title(), query.asks());
    }
    html.close("ul").line();
  }

  private static void addresses(Html html, Site site, String root) {
    html.element("h2", "For programs").line().open("dl");
    address(html, "SPARQL 1.1 queries", root + "annals/sparql");
    address(html, "Graph Store Protocol", root + "annals/data?graph=IRI");
    address(html, "Validation by SHACL", root + "annals/shacl?graph=union");
    address(html, "Questions as JSON", root + "queries/queries.json");
    address(html, "Prefixes as JSON", root + "queries/prefixes.json");
    address(html, "IRIs of this graph start with", site.store().iris().base());
    html.close("dl").line();
    html.element(
        "p",
        "Each document and each entity answers under its IRI, as a page or, to programs, as Turtle,"
            + " JSON-LD, N-Triples or RDF/XML.");
    html.element(
        "pre",
        "curl -H 'Accept: text/csv' --data-urlencode \\\n"
            + "  'query=SELECT ?name WHERE { ?p a annals:Person"
            + " ; rdfs:label ?name } LIMIT 10' \\\n  %sannals/sparql".formatted(root));
  }

  private static void address(Html html, String what, String address) {
    html.element("dt", what).open("dd").element("code", address).close("dd").line();
  }

  /** The page of the graph of entities, which is too long to be shown. */
  static String ofEntities(DatasetGraph dataset, Site site, Node graph) {
    List<Row> counts = Rows.select(dataset, COUNTS, Map.of());
    return Layout.page(
        "The graph of entities",
        "",
        html -> {
          html.element("h1", "The graph of entities").line();
          html.element("p", "What is known of each entity over all documents.");
          counts(html, counts);
          DataLinks.write(html, site, graph);
        });
  }
}
