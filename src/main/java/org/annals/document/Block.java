package org.annals.document;

import java.io.Serializable;
import org.annals.text.Span;

/** A stretch of a document that belongs together on the page: no sentence crosses its border. */
public record Block(Span span, Kind kind) implements Serializable {
  /** What a block is on its page. */
  public enum Kind {
    /** A title or heading: names count, but it is no running sentence. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** One item of a list. */
    LIST_ITEM,
    /** The words under a picture. */
    CAPTION,
    /** The line that says who wrote it, when, for whom. */
    BYLINE,
    /**
     * Menus, adverts, loading notices, subscribe lines: part of the text, never a source of facts.
     */
    BOILERPLATE;

    /** Whether such a block can say something. */
    public boolean speaks() {
      return switch (this) {
        case PARAGRAPH, LIST_ITEM, CAPTION -> true;
        case HEADING, BYLINE, BOILERPLATE -> false;
      };
    }
  }
}
