package org.annals.mention;

import org.annals.name.Piece;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;

/**
 * A piece of a line with what is seen on it at once.
 *
 * @param key its form in the name base
 * @param lower the key in small letters
 * @param pos the part of speech of the token it lies in
 * @param glued whether no space stands before it
 */
record Word(Piece piece, String key, String lower, Shape shape, PartOfSpeech pos, boolean glued) {
  Span span() {
    return new Span(piece.start(), piece.end());
  }

  /** Whether it is made of letters and no mere ending. */
  boolean isSpelt() {
    return shape != Shape.MARK && shape != Shape.NUMBER && shape != Shape.POSSESSIVE;
  }

  /** The same word as one of a line whose capitals say nothing. */
  Word asTitle() {
    boolean acronym = piece.surface().indexOf('.') >= 0;
    return shape == Shape.UPPER && !acronym
        ? new Word(piece, key.charAt(0) + lower.substring(1), lower, Shape.TITLE, pos, glued)
        : this;
  }

  /** The same word, taken for a proper noun. */
  Word asProper() {
    return shape == Shape.TITLE
        ? new Word(piece, key, lower, shape, PartOfSpeech.PROPN, glued)
        : this;
  }

  boolean isCapital() {
    return shape.isCapital();
  }

  /** Whether a capital stands anywhere in it. */
  boolean hasCapital() {
    return shape.isCapital() || shape == Shape.MIXED;
  }

  boolean isMark(String mark) {
    return shape == Shape.MARK && piece.surface().equals(mark);
  }

  boolean isHyphen() {
    return shape == Shape.MARK && "-‐‑–".contains(piece.surface());
  }

  boolean isOpeningQuote() {
    return shape == Shape.MARK && "\"“„«‘'".contains(piece.surface());
  }

  boolean isClosingQuote() {
    return shape == Shape.MARK && "\"”“»’'".contains(piece.surface());
  }
}
