package org.annals.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.entity.EntityKey;
import org.annals.fact.ExtractedDocument;
import org.annals.name.KnownName;
import org.annals.rdf.DocumentMapper;
import org.annals.rdf.EntityMapper;
import org.annals.rdf.Vocabulary;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings documents into a store and takes them out, and lets the graph of entities follow.
 *
 * <p>A new document adds to its entities; when one goes, each entity that it named is described
 * anew from the documents that still name it. So the graph is the same however it came about.
 */
public final class DocumentGraphs {
  private final KnowledgeStore store;
  private final DocumentMapper documents;
  private final EntityMapper entities;
  private final RemainingNames remaining;

  /**
   * The documents of a store.
   *
   * @param version of the program and its data, kept with each document
   * @param nameBase what is known under a key
   */
  public DocumentGraphs(
      KnowledgeStore store, String version, Function<EntityKey, Optional<KnownName>> nameBase) {
    this.store = store;
    this.documents = new DocumentMapper(store.iris(), version);
    this.entities = new EntityMapper(store.iris());
    this.remaining = new RemainingNames(store.iris(), nameBase);
  }

  /** What tells whether a document must be read again: the hash of its bytes and the version. */
  public record Fingerprint(String sha256, String version) {}

  /** The fingerprint of the document that stands in the store, if one does. */
  public Optional<Fingerprint> fingerprint(String id) {
    Node graph = store.iris().document(id);
    return store.calculateRead(
        dataset ->
            value(dataset, graph, Vocabulary.SHA256)
                .flatMap(
                    sha256 ->
                        value(dataset, graph, Vocabulary.EXTRACTED_BY)
                            .map(version -> new Fingerprint(sha256, version))));
  }

  private static Optional<String> value(DatasetGraph dataset, Node graph, Node predicate) {
    Iterator<Quad> quads = dataset.find(graph, graph, predicate, Node.ANY);
    return quads.hasNext()
        ? Optional.of(quads.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  /** Puts documents in the place of what stood under their ids; all in one commit. */
  public void replace(List<ExtractedDocument> batch) {
    store.write(
        dataset -> {
          Set<Node> touched = new TreeSet<>(RemainingNames.BY_IRI);
          for (ExtractedDocument document : batch) {
            touched.addAll(
                drop(dataset, store.iris().document(document.resolved().document().id())));
            documents.map(document, dataset::add);
          }
          describe(dataset, touched);
          batch.stream()
              .map(ExtractedDocument::entities)
              .flatMap(Collection::stream)
              .forEach(entity -> entities.map(entity, dataset::add));
        });
  }

  /** Takes documents out, in one commit; gives back the ids that were not there. */
  public List<String> remove(List<String> ids) {
    List<String> absent = ids.stream().filter(id -> fingerprint(id).isEmpty()).toList();
    store.write(
        dataset -> {
          Set<Node> touched = new TreeSet<>(RemainingNames.BY_IRI);
          ids.forEach(id -> touched.addAll(drop(dataset, store.iris().document(id))));
          describe(dataset, touched);
        });
    return absent;
  }

  /** The ids of all documents, sorted. */
  public List<String> ids() {
    return store.calculateRead(
        dataset ->
            Iter.asStream(dataset.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.DOCUMENT))
                .flatMap(quad -> store.iris().documentIdOf(quad.getSubject()).stream())
                .sorted()
                .toList());
  }

  /** Drops a graph and gives the entities that it named. */
  private Set<Node> drop(DatasetGraph dataset, Node graph) {
    Set<Node> named = new TreeSet<>(RemainingNames.BY_IRI);
    Stream.of(Vocabulary.IDENT_REF, Vocabulary.CREATOR, Vocabulary.PUBLISHER)
        .flatMap(predicate -> Iter.asStream(dataset.find(graph, Node.ANY, predicate, Node.ANY)))
        .forEach(quad -> named.add(quad.getObject()));
    if (dataset.containsGraph(graph)) {
      dataset.removeGraph(graph);
    }
    return named;
  }

  private void describe(DatasetGraph dataset, Set<Node> touched) {
    for (Node entity : touched) {
      dataset.deleteAny(store.iris().entitiesGraph(), entity, Node.ANY, Node.ANY);
      remaining.of(dataset, entity).forEach(known -> entities.map(known, dataset::add));
    }
  }
}
