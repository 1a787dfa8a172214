package org.annals.mention;

import java.io.Serializable;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.text.Span;

/**
 * A name as the text writes it, before anyone has decided who it names.
 *
 * <p>Titles are outside the span ("President" in "President Lincoln"), and so are a leading article
 * and a possessive 's.
 *
 * @param confidence from 0 to 1: how often a mention with such evidence is right
 * @param known what the name base says it is, when it knows the name
 */
public record Mention(
    Span span, EntityClass entityClass, double confidence, Optional<KnownName> known)
    implements Serializable, Comparable<Mention> {
  public Mention {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }

  /** The same where it reaches farther, or less far. */
  Mention withSpan(Span other) {
    return new Mention(other, entityClass, confidence, known);
  }

  /** The same words, as something of this class that nobody knows. */
  public Mention as(EntityClass other) {
    return new Mention(span, other, confidence, Optional.empty());
  }

  /** By place in the text. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
