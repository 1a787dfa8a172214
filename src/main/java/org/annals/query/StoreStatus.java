package org.annals.query;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annals.name.EntityClass;
import org.annals.rdf.Prefixes;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * What a store holds, in numbers.
 *
 * @param entities by class; the five classes at the top count all that stand below them
 * @param events that the documents tell of, with a name and without, by the name of the class: all
 *     of them, then those of the most frequent class
 * @param bytes on disk
 */
public record StoreStatus(
    Path folder,
    String base,
    long documents,
    Map<EntityClass, Long> entities,
    Map<String, Long> events,
    long sentences,
    long mentions,
    long statements,
    long quads,
    long bytes) {
  private static final String EVENTS =
      """
      SELECT ?class (COUNT(DISTINCT ?event) AS ?count) WHERE {
        ?event annals:trigger|gaf:denotedBy ?word ; a ?class .
      }
      GROUP BY ?class
      HAVING (?count > 0)
      ORDER BY (?class = annals:State) (?class != annals:Event) DESC(?count) ?class
      """;

  public StoreStatus {
    entities = new EnumMap<>(entities);
    events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
  }

  /** Counts what stands in the store now. */
  public static StoreStatus of(KnowledgeStore store) {
    return store.calculateRead(
        dataset ->
            new StoreStatus(
                store.folder().toAbsolutePath().normalize(),
                store.iris().base(),
                instances(dataset, Vocabulary.DOCUMENT),
                entities(dataset, store.iris().entitiesGraph()),
                events(dataset),
                instances(dataset, Vocabulary.SENTENCE),
                instances(dataset, Vocabulary.MENTION),
                instances(dataset, Vocabulary.STATEMENT),
                Iter.count(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)),
                DiskRoom.of(store.folder()).orElseGet(store::size)));
  }

  private static long instances(DatasetGraph dataset, Node type) {
    return Iter.count(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, type));
  }

  private static Map<EntityClass, Long> entities(DatasetGraph dataset, Node graph) {
    Map<EntityClass, Long> counts = new EnumMap<>(EntityClass.class);
    Iter.asStream(dataset.find(graph, Node.ANY, Vocabulary.TYPE, Node.ANY))
        .map(Quad::getObject)
        .flatMap(type -> Vocabulary.entityClass(type).stream())
        .forEach(type -> counts.merge(type, 1L, Long::sum));
    return counts;
  }

  private static Map<String, Long> events(DatasetGraph dataset) {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(Prefixes.sparql() + EVENTS).build()) {
      execution
          .select()
          .forEachRemaining(
              row ->
                  counts.put(
                      row.get("class").getURI().replaceFirst("^.*[/#]", ""),
                      ((Number) row.get("count").getLiteralValue()).longValue()));
    }
    return counts;
  }
}
