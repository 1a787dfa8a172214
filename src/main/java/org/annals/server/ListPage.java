package org.annals.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.rdf.Iris;
import org.annals.rdf.Prefixes;
import org.annals.server.Rows.Row;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** The documents, or the entities of a kind, a few hundred to a page. */
final class ListPage {
  private static final int ON_A_PAGE = 200;

  private static final Map<String, String> TITLES =
      Map.of(
          "/doc/", "Documents",
          "/id/person/", "People",
          "/id/organization/", "Organizations",
          "/id/law/", "Laws",
          "/id/place/", "Places",
          "/id/event/", "Events");

  private static final String DOCUMENTS =
      """
      SELECT ?thing (SAMPLE(?title) AS ?name) (SAMPLE(?date) AS ?remark) (SAMPLE(?source) AS ?other)
      WHERE {
        ?thing a ?class .
        OPTIONAL { ?thing dcterms:title ?title }
        OPTIONAL { ?thing dcterms:issued ?date }
        OPTIONAL { ?thing dcterms:source ?source }
      }
      GROUP BY ?thing
      ORDER BY ?thing
      LIMIT %d OFFSET %d
      """;

  private static final String ENTITIES =
      """
      SELECT ?thing (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?mention) AS ?remark) WHERE {
        ?thing a ?class ; rdfs:label ?label .
        OPTIONAL { ?mention itsrdf:taIdentRef ?thing ; annals:mentionKind annals:Named }
      }
      GROUP BY ?thing
      ORDER BY DESC(?remark) ?name
      LIMIT %d OFFSET %d
      """;

  private ListPage() {}

  /** The list that stands under a path, if one does. */
  static Optional<String> of(DatasetGraph dataset, Site site, String path, @Nullable String page) {
    String title = TITLES.get(path);
    if (title == null) {
      return Optional.empty();
    }
    int number = page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    boolean documents = path.equals("/doc/");
    String query =
        (documents ? DOCUMENTS : ENTITIES).formatted(ON_A_PAGE + 1, (number - 1) * ON_A_PAGE);
    List<Row> rows = Rows.select(dataset, query, Map.of("class", Iris.foreign(classOf(path))));
    return Optional.of(
        Layout.page(
            title,
            path,
            html -> {
              html.element("h1", title).line();
              write(html, site, rows, documents);
              pages(html, path, number, rows.size() > ON_A_PAGE);
            }));
  }

  private static String classOf(String path) {
    String word = path.equals("/doc/") ? "document" : path.split("/", -1)[2];
    return Prefixes.ALL.get("annals")
        + word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1);
  }

  private static void write(Html html, Site site, List<Row> rows, boolean documents) {
    if (rows.isEmpty()) {
      html.element("p", "None.");
    }
    html.open("ul", "class", "list").line();
    for (Row row : rows.subList(0, Math.min(ON_A_PAGE, rows.size()))) {
      if (row.node("thing").isEmpty()) {
        continue; // the one row of an empty answer
      }
      String iri = row.text("thing").orElse("");
      html.open("li", "dir", "auto");
      html.link(
          site.href(iri).orElse("#"), row.text("name").or(() -> row.text("other")).orElse(iri));
      row.text("remark")
          .filter(remark -> !remark.equals("0"))
          .ifPresent(remark -> html.text(" ").element("small", documents ? remark : remark + "×"));
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private static void pages(Html html, String path, int number, boolean more) {
    html.open("p");
    if (number > 1) {
      html.link(path + "?page=" + (number - 1), "Previous").text(" ");
    }
    if (more) {
      html.link(path + "?page=" + (number + 1), "Next");
    }
    html.close("p").line();
  }
}
