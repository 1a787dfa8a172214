package org.annals.reader;

import java.util.function.IntPredicate;

/**
 * How a unit is written. The encoder was trained on small letters, so this is the only way for it
 * to know capitals; the order is the one that the network was trained with.
 */
public enum CaseShape {
  /** The marks that open and close a sequence. */
  SPECIAL,
  LOWER,
  TITLE,
  UPPER,
  /** One capital letter. */
  INITIAL,
  MIXED,
  NUMBER,
  LETTERS_AND_DIGITS,
  MARK;

  /** The number by which the network knows it. */
  @SuppressWarnings("EnumOrdinal") // the order above is that of the network's table
  public int number() {
    return ordinal();
  }

  /** The shape of a number. */
  @SuppressWarnings("EnumOrdinal")
  public static CaseShape numbered(int number) {
    return values()[number];
  }

  /** How many there are. */
  public static int count() {
    return values().length;
  }

  /** How these characters are written. */
  public static CaseShape of(String surface) {
    int letters = count(surface, Character::isLetter);
    int digits = count(surface, Character::isDigit);
    if (letters == 0) {
      return digits > 0 ? NUMBER : MARK;
    }
    return digits > 0 ? LETTERS_AND_DIGITS : ofLetters(surface, letters);
  }

  private static CaseShape ofLetters(String surface, int letters) {
    int capitals = count(surface, Character::isUpperCase);
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters) {
      return letters == 1 ? INITIAL : UPPER;
    }
    return capitals == 1 && Character.isUpperCase(surface.codePointAt(0)) ? TITLE : MIXED;
  }

  private static int count(String surface, IntPredicate kind) {
    return (int) surface.codePoints().filter(kind).count();
  }
}
