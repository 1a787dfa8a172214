package org.annals.quantity;

import java.math.BigDecimal;
import org.annals.quantity.Quantity.Bound;

/**
 * A number as written, or a range of numbers.
 *
 * @param from its first word
 * @param to the word after its last
 * @param value of a range, its lower end
 * @param unit that hangs on it by a hyphen ("mile" in "12-mile"), or empty
 */
record Numeral(int from, int to, BigDecimal value, Form form, Bound bound, String unit) {
  /** How a number is written; a year or the number of a room is {@link #PLAIN}. */
  enum Form {
    /** Digits alone: "12", "1968". */
    PLAIN,
    /** Digits with commas, a fraction or a word for a power of ten: "1,500", "3.5", "2 million". */
    FORMATTED,
    /** Digits with a letter for a power of ten, which may stand for something else: "5m", "20k". */
    SHORT,
    WORDS,
    /** "dozens". */
    VAGUE,
    /** What looks like a range and is none: "3-1", "1,911 to 87". */
    NONE
  }

  /** A value without an exponent and without zeros at the end of a fraction. */
  Numeral {
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /** Whether it could be a year. */
  boolean isYearLike() {
    return form == Form.PLAIN
        && value.scale() == 0
        && value.precision() == 4
        && value.intValueExact() <= 2100;
  }

  boolean isOne() {
    return value.compareTo(BigDecimal.ONE) == 0 && bound == Bound.EXACT;
  }

  /** The same number up to another word. */
  Numeral until(int end) {
    return new Numeral(from, end, value, form, bound, unit);
  }
}
