package org.annals.sentence;

import java.io.Serializable;
import org.annals.text.Span;

/** A word, number or punctuation mark of a text, with its Universal part of speech. */
public record Token(Span span, String surface, PartOfSpeech pos) implements Serializable {
  /** Whether it holds a letter or digit. */
  public boolean isWord() {
    return surface.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
