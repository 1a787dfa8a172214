package org.annals.ontology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The classes of events of an ontology, in the order of their IRIs.
 *
 * @param byLabel the class for each label of the reader that stands for one
 * @param state the class of how things stand, where nothing happens
 */
public record EventTypes(List<EventType> all, Map<String, EventType> byLabel, EventType state) {
  private static final String EVENT = TermTable.NAMESPACE + "Event";
  private static final String STATE = TermTable.NAMESPACE + "State";

  /** What the reader calls a class, where it has another name for it. */
  private static final String NOTATION = "http://www.w3.org/2004/02/skos/core#notation";

  private static final String ABOVE = RDFS.subClassOf.getURI();

  public EventTypes {
    all = List.copyOf(all);
    byLabel = Map.copyOf(byLabel);
  }

  /** All classes below {@code annals:Event}, and it itself. */
  public static EventTypes of(Ontology ontology) {
    TermTable table = TermTable.of(ontology.graph());
    Set<String> events = below(table, EVENT, new TreeSet<>());
    List<EventType> types = new ArrayList<>();
    Map<String, EventType> byLabel = new TreeMap<>();
    for (String iri : events) {
      EventType type = type(table, iri, lineage(table, iri, events));
      types.add(type);
      if (iri.startsWith(TermTable.NAMESPACE)) {
        byLabel.put(type.localName(), type);
      }
      table.words(iri, NOTATION).forEach(label -> byLabel.put(label, type));
    }
    return new EventTypes(types, byLabel, type(table, STATE, List.of(STATE)));
  }

  /** The class that says no more than that something happens. */
  public EventType top() {
    return Optional.ofNullable(byLabel.get("Event")).orElseThrow();
  }

  /** The class of a statement by somebody of this class: that of its own, or {@code Speech}. */
  public Optional<EventType> ofStatementBy(String className) {
    return all.stream().filter(type -> type.speakers().contains(className)).findFirst();
  }

  private static Set<String> below(TermTable table, String iri, Set<String> found) {
    if (found.add(iri)) {
      table.subjects(ABOVE, iri).forEach(sub -> below(table, sub, found));
    }
    return found;
  }

  private static EventType type(TermTable table, String iri, List<String> lineage) {
    return new EventType(
        iri,
        table.words(iri, RDFS.label.getURI()).stream().findFirst().orElse(TermTable.local(iri)),
        lineage,
        Set.copyOf(table.words(iri, "triggerWord")),
        paths(table, lineage, "agentPath", "patientPath"),
        paths(table, lineage, "patientPath", "agentPath"),
        paths(table, lineage, "placePath", ""),
        classes(table, lineage, "agentClass"),
        classes(table, lineage, "patientClass"),
        classes(table, List.of(iri), "statementBy"),
        table.words(iri, SKOS.example.getURI()),
        table.words(iri, "counterExample"));
  }

  /** The class and one line of classes above it, up to the event. */
  private static List<String> lineage(TermTable table, String iri, Set<String> events) {
    Set<String> line = new LinkedHashSet<>();
    String at = iri;
    while (!at.equals(EVENT) && line.add(at)) {
      at = table.terms(at, ABOVE).stream().filter(events::contains).findFirst().orElse(EVENT);
    }
    line.add(EVENT);
    return List.copyOf(line);
  }

  /** The paths of the class and of those above it, but for what it gives to the other role. */
  private static List<ArgumentPath> paths(
      TermTable table, List<String> lineage, String property, String otherRole) {
    List<ArgumentPath> others = paths(table, lineage.getFirst(), otherRole);
    Set<ArgumentPath> paths = new LinkedHashSet<>(paths(table, lineage.getFirst(), property));
    lineage.stream()
        .skip(1)
        .flatMap(iri -> paths(table, iri, property).stream())
        .filter(path -> others.stream().noneMatch(path::meets))
        .forEach(paths::add);
    return List.copyOf(paths);
  }

  private static List<ArgumentPath> paths(TermTable table, String iri, String property) {
    return table.words(iri, property).stream()
        .flatMap(path -> ArgumentPath.parse(path).stream())
        .toList();
  }

  private static Set<String> classes(TermTable table, List<String> lineage, String property) {
    return lineage.stream()
        .map(iri -> table.terms(iri, property))
        .filter(own -> !own.isEmpty())
        .findFirst()
        .map(own -> Set.copyOf(own.stream().map(TermTable::local).toList()))
        .orElse(Set.of());
  }
}
