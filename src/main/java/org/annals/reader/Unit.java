package org.annals.reader;

import java.util.ArrayList;
import java.util.List;
import org.annals.text.Span;

/**
 * The smallest stretch of text that the reader labels: letters and digits that stand together, or
 * one mark. Finer than a token: "Trump-era" has three.
 */
public record Unit(Span span, String surface) {
  /** The units of a stretch of text, in order; white space and control characters fall away. */
  public static List<Unit> of(String text, Span stretch) {
    List<Unit> units = new ArrayList<>();
    int start = -1;
    int at = stretch.start();
    while (at < stretch.end()) {
      int character = text.codePointAt(at);
      int next = Math.min(stretch.end(), at + Character.charCount(character));
      boolean wordy = isWordy(character);
      if (start >= 0 && !wordy) {
        add(units, text, start, at);
      }
      if (wordy) {
        start = start < 0 ? at : start;
      } else {
        start = -1;
        if (!isBlank(character)) {
          add(units, text, at, next);
        }
      }
      at = next;
    }
    if (start >= 0) {
      add(units, text, start, stretch.end());
    }
    return units;
  }

  private static void add(List<Unit> units, String text, int start, int end) {
    units.add(new Unit(new Span(start, end), text.substring(start, end)));
  }

  private static boolean isWordy(int character) {
    return Character.isLetterOrDigit(character)
        || switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
