package org.annals.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.annals.server.MarkedText.Name;
import org.annals.server.MarkedText.Stretch;
import org.annals.server.Rows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is marked in the text of a document: names, what else stands for somebody, and the words
 * that tell of events. Names come first; the others are left out where they would cross one.
 */
final class TextMarks {
  private static final String MENTIONS =
      """
      SELECT ?begin ?end ?entity ?class ?label ?kind WHERE {
        GRAPH ?thing {
          ?mention a annals:Mention ; nif:beginIndex ?begin ; nif:endIndex ?end ;
            itsrdf:taIdentRef ?entity .
          OPTIONAL { ?mention itsrdf:taClassRef ?class }
          OPTIONAL { ?mention annals:mentionKind ?kind }
        }
        OPTIONAL { ?entity rdfs:label ?label }
      }
      ORDER BY ?begin DESC(?end)
      """;

  private static final String TRIGGERS =
      """
      SELECT ?begin ?end ?entity ?label WHERE {
        GRAPH ?thing {
          ?entity annals:trigger|gaf:denotedBy ?mention ; rdfs:label ?label .
          ?mention nif:beginIndex ?begin ; nif:endIndex ?end .
        }
      }
      ORDER BY ?begin DESC(?end)
      """;

  private final Site site;
  private final List<Name> marks = new ArrayList<>();
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  private TextMarks(Site site) {
    this.site = site;
  }

  /** All of a document, in the order of the text. */
  static List<Name> of(DatasetGraph dataset, Site site, Node document) {
    Map<String, Node> given = Map.of("thing", document);
    TextMarks marks = new TextMarks(site);
    List<Row> mentions = Rows.select(dataset, MENTIONS, given);
    mentions.stream().filter(TextMarks::isName).map(marks::name).forEach(marks::add);
    mentions.stream()
        .filter(mention -> !isName(mention))
        .map(mention -> marks.mark(mention, typeOf(mention) + " reference", titleOf(mention)))
        .forEach(marks::addWhereFree);
    Rows.select(dataset, TRIGGERS, given).stream()
        .map(trigger -> marks.mark(trigger, "happening", trigger.text("label").orElse("")))
        .forEach(marks::addWhereFree);
    marks.marks.sort(Comparator.comparingInt(mark -> mark.stretch().begin()));
    return marks.marks;
  }

  private static boolean isName(Row mention) {
    return !List.of("Nominal", "Pronominal").contains(mention.localName("kind"));
  }

  private Name name(Row mention) {
    return mark(mention, typeOf(mention), titleOf(mention));
  }

  private Name mark(Row row, String kind, String title) {
    return new Name(
        new Stretch(row.number("begin"), row.number("end")),
        row.iri("entity").flatMap(site::href).orElse("#"),
        kind,
        title);
  }

  private static String typeOf(Row mention) {
    return mention.iri("entity").orElse("").replaceFirst("^.*/id/([a-z]+)/.*$", "$1");
  }

  private static String titleOf(Row mention) {
    String entityClass = mention.localName("class");
    String label = mention.text("label").orElse("");
    return entityClass.isEmpty() ? label : "%s (%s)".formatted(label, entityClass);
  }

  private void add(Name mark) {
    marks.add(mark);
    taken.merge(mark.stretch().begin(), mark.stretch().end(), Math::max);
  }

  private void addWhereFree(Name mark) {
    Entry<Integer, Integer> before = taken.lowerEntry(mark.stretch().end());
    if (before == null || before.getValue() <= mark.stretch().begin()) {
      add(mark);
    }
  }
}
