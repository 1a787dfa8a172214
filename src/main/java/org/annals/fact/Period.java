package org.annals.fact;

import java.io.Serializable;
import java.util.Optional;
import org.annals.time.PartialDate;

/**
 * When something holds, as far as the sentence says: the term of an office, say.
 *
 * @param until its end, that day, month or year included
 */
public record Period(Optional<PartialDate> from, Optional<PartialDate> until)
    implements Serializable {
  /** Nothing is said. */
  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  /** Whether anything is said. */
  public boolean isKnown() {
    return from.isPresent() || until.isPresent();
  }

  /** Whether it tells all that the other one does, and perhaps more. */
  boolean covers(Period other) {
    return (other.from.isEmpty() || other.from.equals(from))
        && (other.until.isEmpty() || other.until.equals(until));
  }

  /** The two dates with a slash between, as ISO 8601 has it; what is not known is "..". */
  @Override
  public String toString() {
    return from.map(PartialDate::toString).orElse("..")
        + "/"
        + until.map(PartialDate::toString).orElse("..");
  }
}
