package org.annals.tree;

import java.io.Serializable;
import org.annals.entity.Entity;

/**
 * How something with a name completes a word that does not say itself of what it is: a bridge, as
 * of Clark, "Bridging" (TINLAP 1975).
 *
 * @param confidence from 0 to 1
 */
public record Bridge(Relation relation, Entity entity, double confidence) implements Serializable {
  /** How it completes the word. */
  public enum Relation {
    /** "The harbour", of the town. */
    OF,
    /** "Was burned", in the town. */
    AT,
    /** "Must be signed", under the law of which the text has just spoken. */
    UNDER
  }
}
