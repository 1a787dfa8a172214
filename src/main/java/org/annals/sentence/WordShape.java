package org.annals.sentence;

/** The shape of a word in the words of the tag model: lc, ic, ac, 4d, num and others. */
final class WordShape {
  private WordShape() {}

  static String of(String word) {
    int digits = (int) word.chars().filter(WordShape::isDigit).count();
    int letters = (int) word.chars().filter(Character::isLetter).count();
    int capitals = (int) word.chars().filter(Character::isUpperCase).count();
    boolean allLetters = letters == word.length();
    if (allLetters && capitals == 0) {
      return "lc";
    }
    if (digits > 0) {
      return withDigits(word, digits, letters);
    }
    if (allLetters && capitals == letters) {
      return letters == 1 ? "sc" : "ac";
    }
    return withMarks(word, capitals);
  }

  private static String withMarks(String word, int capitals) {
    if (word.length() == 2 && capitals == 1 && word.charAt(1) == '.') {
      return "cp";
    }
    return Character.isUpperCase(word.charAt(0)) ? "ic" : "other";
  }

  private static String withDigits(String word, int digits, int letters) {
    if (digits == 2 || digits == 4) {
      return digits + "d";
    }
    if (letters > 0) {
      return "an";
    }
    if (word.indexOf('-') >= 0) {
      return "dd";
    }
    if (word.indexOf('/') >= 0) {
      return "ds";
    }
    return word.indexOf(',') >= 0 ? "dc" : word.indexOf('.') >= 0 ? "dp" : "num";
  }

  private static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }
}
