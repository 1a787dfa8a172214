package org.annals.document;

import org.annals.text.Span;

/**
 * One line, or the lines of one wrapped paragraph.
 *
 * @param head the text, or the first characters of a long one
 * @param tail the text, or the last characters of a long one
 * @param lines how many it has
 * @param afterBlank whether a blank line, or nothing, stands above
 * @param beforeBlank whether a blank line, or nothing, stands below
 */
record Passage(
    Span span, String head, String tail, int lines, boolean afterBlank, boolean beforeBlank) {
  /** How much of a passage tells its kind. */
  static final int HEAD = 400;

  /** A block of a text whose blocks stand apart. */
  static Passage of(String text, Block block) {
    Span span = block.span();
    String head = text.substring(span.start(), Math.min(span.end(), span.start() + HEAD));
    String tail = text.substring(Math.max(span.start(), span.end() - HEAD), span.end());
    int lines = head.indexOf('\n') < 0 ? 1 : 2;
    return new Passage(span, head, tail, lines, true, true);
  }

  /** The length in UTF-16 units. */
  int length() {
    return span.length();
  }

  /** Whether the head is all of it. */
  boolean isShort() {
    return length() <= HEAD;
  }

  /** Whether it is one line. */
  boolean isLine() {
    return lines == 1 && isShort();
  }

  /** Whether blank lines, or nothing, stand above and below. */
  boolean isAlone() {
    return afterBlank && beforeBlank;
  }
}
