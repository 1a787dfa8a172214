package org.annals.sentence;

import java.io.Serializable;
import java.util.List;
import org.annals.document.Block;
import org.annals.text.Span;

/** A sentence, heading, caption or list item of a document, with its tokens; never empty. */
public record Sentence(Span span, Block.Kind kind, List<Token> tokens) implements Serializable {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A sentence without a token at " + span);
    }
  }
}
