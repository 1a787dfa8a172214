package org.annals.attribution;

import java.io.Serializable;
import org.annals.entity.Entity;

/** Somebody who says something. */
public sealed interface Speaker extends Serializable {
  /** A person or organization that the text names. */
  record Named(Entity entity) implements Speaker {}

  /**
   * Somebody whom the text describes and does not name.
   *
   * @param words as the text has them: "police", "two officials"
   */
  record Described(String words) implements Speaker {}
}
