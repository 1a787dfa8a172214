package org.annals.entity;

import java.io.Serializable;
import java.util.Comparator;
import org.annals.name.EntityType;

/**
 * What makes two names the same thing in every document: the type and one canonical name.
 *
 * <p>It depends on the name alone, never on a counter or on other documents, so that a document
 * added later leaves the others as they were.
 */
public record EntityKey(EntityType type, String canonicalName)
    implements Serializable, Comparable<EntityKey> {
  private static final Comparator<EntityKey> ORDER =
      Comparator.comparing(EntityKey::type).thenComparing(EntityKey::canonicalName);

  public EntityKey {
    if (canonicalName.isBlank()) {
      throw new IllegalArgumentException("A key needs a name");
    }
  }

  /** By type, then by name. */
  @Override
  public int compareTo(EntityKey other) {
    return ORDER.compare(this, other);
  }
}
