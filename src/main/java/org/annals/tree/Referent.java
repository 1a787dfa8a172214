package org.annals.tree;

import java.io.Serializable;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * Words that refer to an entity: a name, or a common noun or pronoun that stands for one.
 *
 * @param span of the words in the text of the document
 * @param confidence from 0 to 1 that they refer to this entity
 */
public record Referent(Span span, Entity entity, Kind kind, double confidence)
    implements Serializable {
  /** How words refer. */
  public enum Kind {
    NAMED,
    NOMINAL,
    PRONOMINAL
  }

  static Referent of(Reference name) {
    return new Referent(
        name.mention().span(), name.entity(), Kind.NAMED, name.mention().confidence());
  }

  /**
   * Whether it is the name of an event: "the Treaty of Utrecht" is not, "the Boston Tea Party" is.
   */
  public boolean isNamedEvent() {
    return kind == Kind.NAMED && entity.is(EntityType.EVENT);
  }

  /** Whether it refers to a person. */
  public boolean isPerson() {
    return entity.is(EntityType.PERSON);
  }
}
