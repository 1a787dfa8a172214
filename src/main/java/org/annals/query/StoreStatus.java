package org.annals.query;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.annals.name.EntityClass;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store holds, in numbers.
 *
 * @param entities by class; the five classes at the top count all that stand below them
 * @param bytes on disk
 */
public record StoreStatus(
    Path folder,
    String base,
    long documents,
    Map<EntityClass, Long> entities,
    long sentences,
    long mentions,
    long statements,
    long quads,
    long bytes) {
  public StoreStatus {
    entities = new EnumMap<>(entities);
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
}
