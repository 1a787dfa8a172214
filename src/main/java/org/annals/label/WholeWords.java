package org.annals.label;

/** Looks for words in a text, where they are no part of longer ones: no "mill" in "million". */
final class WholeWords {
  private WholeWords() {}

  static boolean in(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean isApart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (isApart && (end == text.length() || !isLonger(text, end))) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  /** "Mills" for "mill" is the same word. */
  private static boolean isLonger(String text, int end) {
    int last = text.charAt(end) == 's' ? end + 1 : end;
    return last < text.length() && Character.isLetterOrDigit(text.charAt(last));
  }
}
