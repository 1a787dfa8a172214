package org.annals.document;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The lines of a text that hold more than white space, by offset and without the white space around
 * them.
 */
final class Lines {
  private final String text;
  private final BitSet afterBlank = new BitSet();
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] indents = new int[16];
  private int count;

  private Lines(String text) {
    this.text = text;
  }

  /** The lines from an offset to the end. */
  static Lines of(String text, int from) {
    var lines = new Lines(text);
    boolean blank = true;
    int at = from;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      blank = !lines.add(at, end, blank);
      boolean pair = text.startsWith("\r\n", end);
      at = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private boolean add(int lineStart, int lineEnd, boolean blank) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      indents = Arrays.copyOf(indents, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    indents[count] = start - lineStart;
    afterBlank.set(count, blank);
    count++;
    return true;
  }

  /** Whether a character is white space of any kind, no-break and zero-width ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.isISOControl(c);
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** The number of spaces before the line. */
  int indent(int line) {
    return indents[line];
  }

  /** Whether a blank line, or nothing, stands above. */
  boolean isAfterBlank(int line) {
    return afterBlank.get(line);
  }

  /** The number of characters up to the first space of a line. */
  int firstWordLength(int line) {
    int end = starts[line];
    while (end < ends[line] && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - starts[line];
  }

  /** Whether the line starts with a lower-case letter. */
  boolean startsLowerCase(int line) {
    return Character.isLowerCase(text.codePointAt(starts[line]));
  }

  /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence(int line) {
    return Shapes.endsSentence(text.substring(Math.max(starts[line], ends[line] - 8), ends[line]));
  }

  /** The line, or as much of a long one as tells its kind. */
  String head(int line) {
    return text.substring(starts[line], Math.min(ends[line], starts[line] + Passage.HEAD));
  }
}
