package org.annals.fact;

import java.io.Serializable;
import org.annals.entity.Entity;
import org.annals.time.PartialDate;

/** What stands at an end of a statement. */
public sealed interface Value extends Serializable {
  /** A thing. */
  record Of(Entity entity) implements Value {}

  /** The document itself. */
  record TheDocument() implements Value {}

  /** Words, as the text has them. */
  record Words(String words) implements Value {}

  /** A date. */
  record When(PartialDate date) implements Value {}
}
