package org.annals.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The events of a document, or those in which a thing has a part, each with its sentence. */
@SuppressWarnings("InlineFormatString") // each form is a query of its own and reads better apart
final class EventList {
  private static final int MOST = 300;

  /** What an event has of a document stands in the graph of that document. */
  private static final String ABOUT =
      """
        { GRAPH ?graph {
            ?event annals:agent|annals:patient|annals:involves|annals:place|annals:partOf ?thing ;
              annals:trigger|gaf:denotedBy ?trigger .
        } }
        UNION
        { GRAPH ?graph { ?thing annals:trigger ?trigger } BIND (?thing AS ?event) }
      """;

  private static final String BY_TIME = "(!BOUND(?time)) STR(?time) STR(?graph) ?begin STR(?event)";

  private static final String WITHIN =
      """
        GRAPH ?thing { ?event annals:trigger|gaf:denotedBy ?trigger }
        BIND (?thing AS ?graph)
      """;

  private static final String BY_PLACE_IN_TEXT = "?begin STR(?event)";

  private static final String CHOSEN =
      """
      { SELECT DISTINCT ?event ?graph ?trigger ?begin ?time ?start ?end WHERE {
        %s
        GRAPH ?graph { ?trigger nif:beginIndex ?begin }
        OPTIONAL { GRAPH ?graph { ?event annals:time ?moment } }
        OPTIONAL { GRAPH ?graph { ?event schema:startDate ?start } }
        OPTIONAL { GRAPH ?graph { ?event schema:endDate ?end } }
        BIND (COALESCE(?moment, ?start, ?end) AS ?time)
      } ORDER BY %s LIMIT %d }
      """;

  private static final String TOLD =
      """
      SELECT DISTINCT * WHERE {
        %s
        ?event rdfs:label ?label .
        OPTIONAL {
          ?event a ?class .
          { ?class rdfs:subClassOf annals:Event } UNION { VALUES ?class { annals:State } }
          ?class rdfs:label ?kind .
        }
        OPTIONAL { GRAPH ?graph { ?event annals:polarity ?polarity } }
        OPTIONAL { GRAPH ?graph { ?event annals:modality ?modality } }
        OPTIONAL { GRAPH ?graph { ?event annals:unnamedSpeaker ?unnamedSpeaker } }
        OPTIONAL {
          GRAPH ?graph { ?trigger nif:superString ?sentence . ?sentence nif:anchorOf ?words }
        }
        OPTIONAL { GRAPH ?graph { ?graph dcterms:title ?title } }
        OPTIONAL { GRAPH ?graph { ?graph dcterms:source ?source } }
        OPTIONAL {
          GRAPH ?graph { ?event prov:wasAttributedTo ?speaker }
          ?speaker rdfs:label ?speakerLabel .
        }
        OPTIONAL {
          GRAPH ?graph { ?event annals:reportedBy ?reporter }
          ?reporter rdfs:label ?reporterLabel .
        }
      }
      ORDER BY %s
      """;

  private static final String PARTS =
      """
      SELECT DISTINCT ?event ?graph ?rank ?part ?value ?valueLabel WHERE {
        %s
        VALUES (?property ?rank ?part) {
          (annals:agent 1 "who") (annals:unnamedAgent 1 "who")
          (annals:patient 2 "to whom or what") (annals:unnamedPatient 2 "to whom or what")
          (annals:place 3 "where") (annals:circumstance 4 "more") (annals:timeExpression 5 "when")
          (annals:involves 6 "also named") (annals:quantity 7 "how much")
          (schema:text 8 "in words") (annals:partOf 9 "part of")
        }
        GRAPH ?graph { ?event ?property ?value }
        OPTIONAL { ?value rdfs:label ?valueLabel }
      }
      ORDER BY ?rank ?valueLabel STR(?value)
      """;

  private final Site site;
  private final Node page;
  private final List<Row> events;
  private final Map<String, List<Row>> parts;

  private EventList(Site site, Node page, List<Row> events, Map<String, List<Row>> parts) {
    this.site = site;
    this.page = page;
    this.events = events;
    this.parts = parts;
  }

  /** Those in which an entity has a part, in the order of time; undated ones last. */
  static EventList about(DatasetGraph dataset, Site site, Node entity) {
    return ask(dataset, site, entity, ABOUT, BY_TIME);
  }

  /** Those that a document tells of, in the order of the text. */
  static EventList within(DatasetGraph dataset, Site site, Node document) {
    return ask(dataset, site, document, WITHIN, BY_PLACE_IN_TEXT);
  }

  private static EventList ask(
      DatasetGraph dataset, Site site, Node thing, String which, String order) {
    String chosen = CHOSEN.formatted(which, order, MOST + 1);
    Map<String, Node> given = Map.of("thing", thing);
    Map<String, List<Row>> parts = new HashMap<>();
    Rows.select(dataset, PARTS.formatted(chosen), given)
        .forEach(row -> parts.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(row));
    Set<String> seen = new HashSet<>();
    List<Row> events =
        Rows.select(dataset, TOLD.formatted(chosen, order), given).stream()
            .filter(row -> seen.add(key(row)))
            .toList();
    return new EventList(site, thing, events, parts);
  }

  /** An event that has a name is told anew by each document. */
  private static String key(Row row) {
    return row.text("event").orElse("") + " " + row.text("graph").orElse("");
  }

  /** Writes the list; nothing where there is no event. */
  void write(Html html) {
    if (events.isEmpty()) {
      return;
    }
    html.element("h2", "What happened, and how things stand").line();
    html.open("ul", "class", "statements events").line();
    events.stream().limit(MOST).forEach(row -> write(html, row));
    html.close("ul").line();
    if (events.size() > MOST) {
      html.element("p", "These are the first %d; the data has them all.".formatted(MOST));
    }
  }

  private void write(Html html, Row row) {
    String event = row.text("event").orElse("");
    if (event.startsWith(page.getURI() + "#")) {
      html.open("li", "id", event.substring(page.getURI().length() + 1));
    } else {
      html.open("li");
    }
    html.open("p", "class", "claim");
    time(row).ifPresent(time -> html.element("time", time).text(" "));
    String label = row.text("label").orElse(event);
    site.link(html, target(row, event), label);
    row.text("kind")
        .filter(kind -> !label.startsWith(kind))
        .ifPresent(kind -> html.text(" ").element("small", kind));
    Remarks.write(html, row);
    html.close("p");
    parts(html, parts.getOrDefault(key(row), List.of()));
    row.text("words").ifPresent(words -> quote(html, row, words));
    html.close("li").line();
  }

  /** A date or, of what goes on for a time, since and until when. */
  private static Optional<String> time(Row row) {
    Optional<String> start = row.text("start");
    Optional<String> until = row.text("end").map(end -> "until " + end);
    return start
        .map(from -> "from " + from + until.map(end -> " " + end).orElse(""))
        .or(() -> until)
        .or(() -> row.text("time"));
  }

  /** Where the event is told more of: on the page of its document the very words. */
  private Optional<String> target(Row row, String event) {
    return event.startsWith(page.getURI() + "#") ? row.iri("trigger") : Optional.of(event);
  }

  private void parts(Html html, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.open("p", "class", "parts");
    String last = "";
    for (Row row : rows) {
      String part = row.text("part").orElse("");
      if (part.equals(last)) {
        html.text(", ");
      } else {
        html.text(last.isEmpty() ? "" : " · ").element("small", part).text(" ");
      }
      last = part;
      String name = row.text("valueLabel").or(() -> row.text("value")).orElse("");
      if (row.node("value").filter(page::equals).isPresent()) {
        html.element("strong", name);
      } else {
        site.link(html, row.iri("value"), name);
      }
    }
    html.close("p");
  }

  private void quote(Html html, Row row, String words) {
    html.open("blockquote").element("span", words, "dir", "auto").text(" ");
    html.open("cite");
    String document =
        row.text("title").or(() -> row.text("source")).or(() -> row.text("graph")).orElse("");
    site.link(html, row.iri("sentence"), document);
    html.close("cite").close("blockquote");
  }
}
