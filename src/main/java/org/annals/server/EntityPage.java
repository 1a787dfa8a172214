package org.annals.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The page of a person, organization, law, place or event. */
final class EntityPage {
  private static final int MOST_MENTIONS = 500;
  private static final Pattern POINT =
      Pattern.compile("POINT ?\\((?<longitude>-?[0-9.]+) (?<latitude>-?[0-9.]+)\\)");

  private static final String CLASSES =
      """
      SELECT DISTINCT ?class ?label WHERE {
        ?thing a ?class .
        OPTIONAL { ?class rdfs:label ?label }
      }
      ORDER BY ?class
      """;

  private static final String WORKS =
      """
      SELECT DISTINCT ?document ?title ?source WHERE {
        { ?document dcterms:creator ?thing } UNION { ?document dcterms:publisher ?thing }
        ?document a annals:Document .
        OPTIONAL { ?document dcterms:title ?title }
        OPTIONAL { ?document dcterms:source ?source }
      }
      ORDER BY ?document
      LIMIT 500
      """;

  private static final String MENTIONS =
      """
      SELECT DISTINCT ?mention ?words ?begin ?document ?title ?source ?sentence WHERE {
        ?mention itsrdf:taIdentRef ?thing ; annals:mentionKind annals:Named ; nif:anchorOf ?words ; nif:referenceContext ?document .
        OPTIONAL { ?mention nif:beginIndex ?begin }
        OPTIONAL { ?mention nif:superString ?whole . ?whole nif:anchorOf ?sentence }
        OPTIONAL { ?document dcterms:title ?title }
        OPTIONAL { ?document dcterms:source ?source }
      }
      ORDER BY ?document ?begin
      LIMIT %d
      """
          .formatted(MOST_MENTIONS + 1);

  private final DatasetGraph dataset;
  private final Site site;
  private final Node thing;

  private EntityPage(DatasetGraph dataset, Site site, Node thing) {
    this.dataset = dataset;
    this.site = site;
    this.thing = thing;
  }

  static String of(DatasetGraph dataset, Site site, Node thing) {
    EntityPage page = new EntityPage(dataset, site, thing);
    String label = page.values("rdfs:label").stream().findFirst().orElse(thing.getURI());
    return Layout.page(label, "", html -> page.write(html, label));
  }

  private List<String> values(String property) {
    return Rows.select(
            dataset,
            "SELECT DISTINCT ?value { ?thing %s ?value } ORDER BY ?value".formatted(property),
            Map.of("thing", thing))
        .stream()
        .flatMap(row -> row.text("value").stream())
        .toList();
  }

  private void write(Html html, String label) {
    html.element("h1", label, "dir", "auto").line();
    html.element("p", classes(), "class", "kind").line();
    html.open("dl").line();
    List<String> otherNames = values("skos:altLabel");
    if (!otherNames.isEmpty()) {
      html.element("dt", "Other names");
      html.element("dd", String.join(" · ", otherNames), "dir", "auto").line();
    }
    values("geo:asWKT").forEach(wkt -> coordinates(html, wkt));
    values("owl:sameAs").forEach(same -> sameAs(html, same));
    html.element("dt", "IRI").open("dd").element("code", thing.getURI()).close("dd").line();
    html.close("dl").line();
    EventList.about(dataset, site, thing).write(html);
    StatementList.about(dataset, site, thing).write(html);
    works(html);
    mentions(html);
    DataLinks.write(html, site, thing);
  }

  private String classes() {
    return Rows.select(dataset, CLASSES, Map.of("thing", thing)).stream()
        .map(row -> row.text("label").orElseGet(() -> row.localName("class")))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static void coordinates(Html html, String wkt) {
    Matcher point = POINT.matcher(wkt);
    if (!point.find()) {
      return;
    }
    String latitude = point.group("latitude");
    String longitude = point.group("longitude");
    html.element("dt", "On the map").open("dd");
    html.link(
        "geo:%s,%s".formatted(latitude, longitude),
        "%s, %s".formatted(degrees(latitude, "N", "S"), degrees(longitude, "E", "W")));
    html.close("dd").line();
  }

  private static String degrees(String number, String positive, String negative) {
    String side = number.startsWith("-") ? negative : positive;
    return "%s° %s".formatted(number.replace("-", ""), side).toUpperCase(Locale.ROOT);
  }

  private void sameAs(Html html, String same) {
    html.element("dt", "The same as").open("dd");
    site.link(html, Optional.of(same), same);
    html.close("dd").line();
  }

  private void works(Html html) {
    List<Row> works = Rows.select(dataset, WORKS, Map.of("thing", thing));
    if (works.isEmpty()) {
      return;
    }
    html.element("h2", "Author or publisher of").line().open("ul").line();
    works.forEach(work -> html.open("li").link(href(work, "document"), title(work)).close("li"));
    html.close("ul").line();
  }

  private String href(Row row, String variable) {
    return row.iri(variable).flatMap(site::href).orElse("#");
  }

  private static String title(Row row) {
    return row.text("title").or(() -> row.text("source")).or(() -> row.text("document")).orElse("");
  }

  private void mentions(Html html) {
    List<Row> rows = Rows.select(dataset, MENTIONS, Map.of("thing", thing));
    html.element("h2", "Where it is named").line();
    if (rows.isEmpty()) {
      html.element("p", "In no text.");
    }
    Map<String, List<Row>> byDocument = new LinkedHashMap<>();
    rows.stream()
        .limit(MOST_MENTIONS)
        .forEach(
            row ->
                byDocument
                    .computeIfAbsent(row.text("document").orElse(""), _ -> new ArrayList<>())
                    .add(row));
    byDocument.values().forEach(named -> document(html, named));
    if (rows.size() > MOST_MENTIONS) {
      html.element("p", "These are the first %d; the data has them all.".formatted(MOST_MENTIONS));
    }
  }

  private void document(Html html, List<Row> named) {
    Row first = named.getFirst();
    html.open("h3");
    html.link(href(first, "document"), title(first));
    html.text(" ").element("small", named.size() == 1 ? "once" : named.size() + " times");
    html.close("h3").line().open("ul", "class", "mentions").line();
    for (Row row : named) {
      html.open("li", "dir", "auto");
      html.link(href(row, "mention"), row.text("words").orElse("?"));
      row.text("sentence").ifPresent(s -> html.text(" – ").element("q", s));
      html.close("li").line();
    }
    html.close("ul").line();
  }
}
