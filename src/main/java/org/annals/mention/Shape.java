package org.annals.mention;

/** How a word is written. */
enum Shape {
  /** All small letters: "court". */
  LOWER,
  /** A capital and small letters: "Court", "McDonald". */
  TITLE,
  /** Capitals alone, at least two: "FBI", "U.S.". */
  UPPER,
  /** One capital, with or without a dot: "W.". */
  INITIAL,
  /** A small letter first, a capital later: "iPhone". */
  MIXED,
  /** A digit first: "101", "9th". */
  NUMBER,
  /** The ending 's. */
  POSSESSIVE,
  /** A mark. */
  MARK;

  /** Whether it begins with a capital. */
  boolean isCapital() {
    return this == TITLE || this == UPPER || this == INITIAL;
  }

  static Shape of(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isLetter(first)) {
      return word.length() == 2 && isS(word.charAt(1)) ? POSSESSIVE : MARK;
    }
    return ofLetters(word, Character.isUpperCase(first));
  }

  private static Shape ofLetters(String word, boolean capital) {
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    long small = word.codePoints().filter(Character::isLowerCase).count();
    if (capitals == 0) {
      return LOWER;
    }
    if (!capital) {
      return MIXED;
    }
    if (capitals == 1 && small == 0) {
      return INITIAL;
    }
    return small == 0 || capitals > small ? UPPER : TITLE;
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }
}
