package org.annals.text;

/**
 * Converts UTF-16 offsets of one text to Unicode code-point offsets; the only place that does.
 *
 * <p>A text without surrogate pairs costs no table.
 */
public final class CodePoints {
  private static final int STRIDE = 1024;

  private final String text;
  private final int[] atStride;

  private CodePoints(String text, int[] atStride) {
    this.text = text;
    this.atStride = atStride;
  }

  /** The converter for one text. */
  public static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new CodePoints(text, new int[0]);
    }
    int[] counts = new int[text.length() / STRIDE + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + text.codePointCount((i - 1) * STRIDE, i * STRIDE);
      if (splitsPair(text, i * STRIDE)) {
        counts[i]--;
      }
    }
    return new CodePoints(text, counts);
  }

  /**
   * The number of code points before a UTF-16 offset.
   *
   * @throws IndexOutOfBoundsException when the offset lies outside the text
   */
  public int before(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(offset);
    }
    if (atStride.length == 0) {
      return offset;
    }
    int stride = offset / STRIDE;
    int from = stride * STRIDE;
    if (splitsPair(text, from)) {
      from--;
    }
    return atStride[stride] + text.codePointCount(from, offset);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
