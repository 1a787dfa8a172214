package org.annals.name;

import java.text.Normalizer;

/**
 * A word, a mark or the ending 's of a text, as names are compared.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Piece(int start, int end, String surface) {
  /**
   * The form in which two spellings of a name meet: without accents and the dots of abbreviations,
   * with straight apostrophes; upper and lower case stay.
   */
  public String key() {
    return fold(surface);
  }

  /** The key of a word. */
  static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    String flat = Normalizer.normalize(word, Normalizer.Form.NFD);
    var folded = new StringBuilder(flat.length());
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      if (c == '’' || c == 'ʼ' || c == '‘') {
        folded.append('\'');
      } else if (!isDropped(c)) {
        folded.append(c);
      }
    }
    return folded.isEmpty() ? word : folded.toString();
  }

  private static boolean isDropped(char c) {
    return c == '.' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || c == '.') {
        return false;
      }
    }
    return true;
  }
}
