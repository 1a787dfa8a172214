package org.annals.rdf;

import java.util.function.Consumer;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Says what is known of an entity, in the graph of entities.
 *
 * <p>What two documents say of one entity adds up: the quads of both together describe it, in any
 * order, so that a document can come without a look at the others.
 */
public final class EntityMapper {
  private final Iris iris;

  /** A mapper that mints under these IRIs. */
  public EntityMapper(Iris iris) {
    this.iris = iris;
  }

  /** Class and superclass, label, other names, and what the name base knows. */
  public void map(Entity entity, Consumer<Quad> quads) {
    Node graph = iris.entitiesGraph();
    Node subject = iris.entity(entity.key());
    Adder add = (predicate, object) -> quads.accept(Quad.create(graph, subject, predicate, object));
    add.accept(Vocabulary.TYPE, Vocabulary.of(EntityClass.of(entity.key().type())));
    if (!entity.entityClass().isTop()) {
      add.accept(Vocabulary.TYPE, Vocabulary.of(entity.entityClass()));
    }
    add.accept(Vocabulary.LABEL, Literals.words(entity.label()));
    entity.names().stream()
        .filter(name -> !name.equals(entity.label()))
        .forEach(name -> add.accept(Vocabulary.ALT_LABEL, Literals.words(name)));
    entity.known().ifPresent(known -> map(known, add));
  }

  private static void map(KnownName known, Adder add) {
    known
        .point()
        .ifPresent(
            point ->
                add.accept(Vocabulary.AS_WKT, Literals.point(point.longitude(), point.latitude())));
    known
        .geonames()
        .ifPresent(
            id ->
                add.accept(
                    Vocabulary.SAME_AS, Iris.foreign("https://sws.geonames.org/" + id + "/")));
  }

  /** Adds one property of the entity at hand. */
  private interface Adder {
    void accept(Node predicate, Node object);
  }
}
