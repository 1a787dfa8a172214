package org.annals.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.rdf.Iris;
import org.annals.rdf.Vocabulary;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads back from the mentions in the store what the documents say of one entity; a pronoun or a
 * common noun that stands for it is no name.
 */
final class RemainingNames {
  static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final Iris iris;
  private final Function<EntityKey, Optional<KnownName>> nameBase;

  RemainingNames(Iris iris, Function<EntityKey, Optional<KnownName>> nameBase) {
    this.iris = iris;
    this.nameBase = nameBase;
  }

  /** The entity once for each class that a document gives it; empty when none names it. */
  List<Entity> of(DatasetGraph dataset, Node entity) {
    Optional<EntityKey> key = iris.keyOf(entity);
    if (key.isEmpty()) {
      return List.of();
    }
    Map<EntityClass, SortedSet<String>> names = new TreeMap<>();
    Iter.asStream(dataset.find(Node.ANY, Node.ANY, Vocabulary.IDENT_REF, entity))
        .filter(quad -> isName(dataset, quad))
        .forEach(
            quad ->
                names
                    .computeIfAbsent(entityClass(dataset, quad, key.get()), _ -> new TreeSet<>())
                    .add(anchor(dataset, quad)));
    if (names.isEmpty() && isAuthorOrPublisher(dataset, entity)) {
      EntityClass byMetadata =
          nameBase
              .apply(key.get())
              .map(KnownName::entityClass)
              .orElse(EntityClass.of(key.get().type()));
      names.put(byMetadata, new TreeSet<>());
    }
    return names.entrySet().stream()
        .map(e -> new Entity(key.get(), e.getKey(), e.getValue(), nameBase.apply(key.get())))
        .toList();
  }

  private static boolean isName(DatasetGraph dataset, Quad mention) {
    return dataset.contains(
        mention.getGraph(), mention.getSubject(), Vocabulary.MENTION_KIND, Vocabulary.NAMED);
  }

  private static boolean isAuthorOrPublisher(DatasetGraph dataset, Node entity) {
    return Stream.of(Vocabulary.CREATOR, Vocabulary.PUBLISHER)
        .anyMatch(predicate -> dataset.contains(Node.ANY, Node.ANY, predicate, entity));
  }

  private static EntityClass entityClass(DatasetGraph dataset, Quad mention, EntityKey key) {
    return Iter.asStream(
            dataset.find(mention.getGraph(), mention.getSubject(), Vocabulary.CLASS_REF, Node.ANY))
        .flatMap(quad -> Vocabulary.entityClass(quad.getObject()).stream())
        .findFirst()
        .orElse(EntityClass.of(key.type()));
  }

  private static String anchor(DatasetGraph dataset, Quad mention) {
    Iterator<Quad> anchors =
        dataset.find(mention.getGraph(), mention.getSubject(), Vocabulary.ANCHOR_OF, Node.ANY);
    return anchors.next().getObject().getLiteralLexicalForm();
  }
}
