package org.annals.sentence;

import org.annals.text.Span;

/** A stretch of a text to look at; what lies outside looks like a space. */
record Window(String text, int begin, int end) {
  private static final int LOOK_AHEAD = 40;

  static Window of(String text, Span within) {
    return new Window(text, within.start(), within.end());
  }

  char charAt(int index) {
    return index >= begin && index < end ? text.charAt(index) : ' ';
  }

  boolean isLetter(int index) {
    return Character.isLetter(charAt(index));
  }

  boolean isDigit(int index) {
    return Character.isDigit(charAt(index));
  }

  boolean isWord(int index) {
    return Character.isLetterOrDigit(charAt(index));
  }

  boolean isUpper(int index) {
    return Character.isUpperCase(charAt(index));
  }

  boolean isLower(int index) {
    return Character.isLowerCase(charAt(index));
  }

  boolean isApostrophe(int index) {
    return Characters.isApostrophe(charAt(index));
  }

  boolean isHyphen(int index) {
    return Characters.isHyphen(charAt(index));
  }

  /** The first place from here on that is no space, not looking far. */
  int skipSpace(int from) {
    int next = from;
    while (next < end && next - from < LOOK_AHEAD && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The last place before this one that is no space, not looking far. */
  int skipSpaceBack(int from) {
    int before = from - 1;
    while (before > begin && from - before < LOOK_AHEAD && Characters.isSpace(charAt(before))) {
      before--;
    }
    return before;
  }

  /** Where the letters that start here end, not looking far. */
  int endOfLetters(int from) {
    int stop = from;
    while (stop < end && stop - from < LOOK_AHEAD && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  /** Where the digits that start here end, looking at four at most. */
  int endOfDigits(int from) {
    int stop = from;
    while (stop - from < 4 && isDigit(stop)) {
      stop++;
    }
    return stop;
  }

  String cut(int from, int to) {
    return text.substring(from, to);
  }
}
