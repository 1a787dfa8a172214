package org.annals.entity;

import java.io.Serializable;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;

/**
 * A thing as one document knows it.
 *
 * @param label the best name that the document or the name base has for it
 * @param names all names under which the document speaks of it, the label's own included when used
 */
public record Entity(
    EntityKey key,
    EntityClass entityClass,
    String label,
    SortedSet<String> names,
    Optional<KnownName> known)
    implements Serializable {
  public Entity {
    names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
    if (entityClass.type() != key.type()) {
      throw new IllegalArgumentException("%s is no %s".formatted(entityClass, key.type()));
    }
  }
}
