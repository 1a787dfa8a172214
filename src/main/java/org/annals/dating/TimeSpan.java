package org.annals.dating;

import java.io.Serializable;
import java.util.Optional;
import org.annals.time.PartialDate;

/**
 * From when and until when something goes on or, of what happens once, between which dates.
 *
 * @param from when it begins, as exactly as the text says
 * @param until when it ends
 */
public record TimeSpan(Optional<PartialDate> from, Optional<PartialDate> until)
    implements Serializable {
  /** Nothing is said of it. */
  public static final TimeSpan NONE = new TimeSpan(Optional.empty(), Optional.empty());

  /** What begins then. */
  static TimeSpan from(Optional<PartialDate> from) {
    return new TimeSpan(from, Optional.empty());
  }

  /** Between two dates; where the second comes before the first, they are no two of one span. */
  static TimeSpan between(Optional<PartialDate> from, Optional<PartialDate> until) {
    boolean isBackwards =
        from.isPresent() && until.isPresent() && isBefore(until.get(), from.get());
    return isBackwards ? from(from) : new TimeSpan(from, until);
  }

  /** Whether one date is wholly before another: 1999 before 2000-03, but not 2000 before it. */
  private static boolean isBefore(PartialDate one, PartialDate other) {
    String first = one.toString();
    String second = other.toString();
    int shared = Math.min(first.length(), second.length());
    return first.substring(0, shared).compareTo(second.substring(0, shared)) < 0;
  }

  /** Whether the text says a date of it. */
  public boolean isKnown() {
    return from.isPresent() || until.isPresent();
  }
}
