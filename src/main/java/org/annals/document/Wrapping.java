package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import org.annals.text.Span;

/**
 * Puts the lines of wrapped paragraphs together, and leaves lines apart that are paragraphs.
 *
 * <p>A line was wrapped when the first word of the next one had no room on it. A text is wrapped at
 * its width when most of its lines were, and many go on in lower case.
 */
final class Wrapping {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 130;
  private static final int PAIRS_THAT_TELL = 3;
  private static final int NOT_WRAPPED = 0;

  private final String text;
  private final Lines lines;
  private final Cues cues;

  Wrapping(String text, Lines lines, Cues cues) {
    this.text = text;
    this.lines = lines;
    this.cues = cues;
  }

  /** The passages of the text in order. */
  List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    int textWidth = width(0, lines.count());
    int from = 0;
    while (from < lines.count()) {
      int to = from + 1;
      while (to < lines.count() && !lines.isAfterBlank(to)) {
        to++;
      }
      boolean tells = to - from > PAIRS_THAT_TELL && textWidth == NOT_WRAPPED;
      cut(from, to, tells ? width(from, to) : textWidth, passages);
      from = to;
    }
    return passages;
  }

  /** Cuts the lines between two blank ones. */
  private void cut(int from, int to, int width, List<Passage> passages) {
    int first = from;
    for (int line = from + 1; line <= to; line++) {
      if (line == to || !goesOn(line, width, first == line - 1)) {
        add(first, line, passages);
        first = line;
      }
    }
  }

  private void add(int first, int next, List<Passage> passages) {
    var span = new Span(lines.start(first), lines.end(next - 1));
    String head = text.substring(span.start(), Math.min(span.end(), span.start() + Passage.HEAD));
    if (!Shapes.hasWords(head) && span.length() <= Passage.HEAD) {
      return;
    }
    String tail = text.substring(Math.max(span.start(), span.end() - Passage.HEAD), span.end());
    boolean beforeBlank = next == lines.count() || lines.isAfterBlank(next);
    passages.add(
        new Passage(span, head, tail, next - first, lines.isAfterBlank(first), beforeBlank));
  }

  /** Whether a line goes on with what the line above says. */
  private boolean goesOn(int line, int width, boolean aboveIsFirst) {
    int above = line - 1;
    if (isBorder(above, aboveIsFirst) || isStart(line)) {
      return false;
    }
    if (width == NOT_WRAPPED) {
      return lines.startsLowerCase(line) && !lines.endsSentence(above);
    }
    if (lines.length(above) > width + width / 8 || lines.length(line) > width + width / 2) {
      return false;
    }
    boolean indented = lines.indent(line) > lines.indent(above) + 1 && lines.endsSentence(above);
    return !indented && (hadNoRoom(line, width) || continuesInLowerCase(line));
  }

  private boolean continuesInLowerCase(int line) {
    return lines.startsLowerCase(line) && !lines.endsSentence(line - 1);
  }

  private boolean hadNoRoom(int line, int width) {
    int above = line - 1;
    int needed = lines.indent(above) + lines.length(above) + 1 + lines.firstWordLength(line);
    return needed > width;
  }

  private boolean isBorder(int line, boolean first) {
    return first && cues.isLineOfItsOwn(lines.head(line));
  }

  private boolean isStart(int line) {
    String head = lines.head(line);
    return cues.isLineOfItsOwn(head)
        || (Shapes.isItem(head) && (lines.endsSentence(line - 1) || isInList(line - 1)))
        || !Shapes.hasWords(head);
  }

  private boolean isInList(int line) {
    return Shapes.isItem(lines.head(line))
        || (line > 0 && !lines.isAfterBlank(line) && Shapes.isItem(lines.head(line - 1)));
  }

  /** The width at which lines were wrapped, or NOT_WRAPPED. */
  private int width(int from, int to) {
    int[] lengths = new int[WIDEST + 2];
    int pairs = 0;
    int lowerCase = 0;
    for (int line = from + 1; line < to; line++) {
      if (!lines.isAfterBlank(line)) {
        pairs++;
        lowerCase += lines.startsLowerCase(line) ? 1 : 0;
        lengths[Math.min(WIDEST + 1, lines.indent(line - 1) + lines.length(line - 1))]++;
      }
    }
    int width = highest(lengths, pairs);
    boolean likely =
        pairs > 0 && width >= NARROWEST && width <= WIDEST && lowerCase * 10 >= pairs * 3;
    return likely && fullLines(from, to, width) * 10 >= pairs * 6 ? width : NOT_WRAPPED;
  }

  /** The length that all but two in a hundred lines keep to. */
  private static int highest(int[] lengths, int pairs) {
    int over = pairs / 50;
    int width = lengths.length - 1;
    while (width > 0 && lengths[width] <= over) {
      over -= lengths[width];
      width--;
    }
    return width;
  }

  private int fullLines(int from, int to, int width) {
    int full = 0;
    for (int line = from + 1; line < to; line++) {
      full += !lines.isAfterBlank(line) && hadNoRoom(line, width) ? 1 : 0;
    }
    return full;
  }
}
