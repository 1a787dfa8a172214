package org.annals.dating;

import java.io.Serializable;
import java.util.Optional;
import org.annals.time.PartialDate;

/**
 * When something happens.
 *
 * @param date when it happens or begins, as exactly as the text says
 * @param words of the text, where they say when and the date does not say it all: "in March" where
 *     nothing tells the year, "from 1955 until 1964"
 */
public record When(Optional<PartialDate> date, Optional<String> words) implements Serializable {
  /** Nothing is said of it. */
  public static final When UNKNOWN = of(Optional.empty());

  /** At a date that says it all. */
  public static When of(Optional<PartialDate> date) {
    return new When(date, Optional.empty());
  }

  /** The more exact of two, of the same happening. */
  public When or(When other) {
    Optional<String> more = words.or(other::words);
    boolean isLess = date.isEmpty() || (other.date.isPresent() && isLess(other.date.get()));
    return new When(isLess ? other.date : date, more);
  }

  private boolean isLess(PartialDate other) {
    return other.toString().length() > date.orElseThrow().toString().length();
  }
}
