package org.annals.text;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A half-open stretch of a text, in UTF-16 units as {@link String} counts them.
 *
 * <p>What leaves the program counts Unicode code points instead: {@link CodePoints} converts.
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
    }
  }

  /** The characters of the text that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** What stands right before it in the text, so many UTF-16 units or fewer. */
  public String before(CharSequence text, int most) {
    return text.subSequence(Math.max(0, start - most), start).toString();
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether no character lies inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every character of the other span is also in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same span seen from a text that starts this many units earlier. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
