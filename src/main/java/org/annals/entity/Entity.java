package org.annals.entity;

import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/**
 * A thing as one document knows it.
 *
 * @param names all names under which the document speaks of it, as written
 * @param known what the name base says of it; it depends on the key alone
 */
public record Entity(
    EntityKey key, EntityClass entityClass, SortedSet<String> names, Optional<KnownName> known)
    implements Serializable {
  public Entity {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    if (entityClass.type() != key.type()) {
      throw new IllegalArgumentException("%s is no %s".formatted(entityClass, key.type()));
    }
  }

  /** Whether it is of one of the five types. */
  public boolean is(EntityType type) {
    return key.type() == type;
  }

  /** The best name: the name base's, else the canonical one, so that all documents agree on it. */
  public String label() {
    return known.map(KnownName::label).orElse(key.canonicalName());
  }
}
