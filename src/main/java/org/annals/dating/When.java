package org.annals.dating;

import java.io.Serializable;
import java.util.Optional;
import org.annals.time.PartialDate;

/**
 * When something happens: at a date or, where the text says since or until when it goes on, in a
 * span.
 *
 * @param date when it happens, as exactly as the text says; nothing where a span is known
 * @param span from when and until when it goes on
 * @param words of the text, where they say when and no one date says it all: "in March" where
 *     nothing tells the year, "from 1955 until 1964"
 */
public record When(Optional<PartialDate> date, TimeSpan span, Optional<String> words)
    implements Serializable {
  /** Nothing is said of it. */
  public static final When UNKNOWN = of(Optional.empty());

  /** At a date that says it all. */
  public static When of(Optional<PartialDate> date) {
    return at(date, Optional.empty());
  }

  /** At a date, with words that say more. */
  public static When at(Optional<PartialDate> date, Optional<String> words) {
    return new When(date, TimeSpan.NONE, words);
  }

  /** In a span. */
  public static When in(TimeSpan span, Optional<String> words) {
    return new When(Optional.empty(), span, words);
  }

  /** When it happens or begins. */
  public Optional<PartialDate> begins() {
    return date.or(span::from);
  }

  /** The more exact of two, of the same happening. */
  public When or(When other) {
    Optional<String> more = words.or(other::words);
    if (span.isKnown()) {
      return in(span, more);
    }
    if (date.isEmpty() && other.span.isKnown()) {
      return in(other.span, more);
    }
    boolean isLess = date.isEmpty() || (other.date.isPresent() && isLess(other.date.get()));
    return at(isLess ? other.date : date, more);
  }

  private boolean isLess(PartialDate other) {
    return other.toString().length() > date.orElseThrow().toString().length();
  }
}
