package org.annals.document;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.annals.text.Span;
import org.annals.time.PartialDate;

/**
 * What is known of a document as a whole; nothing here is guessed.
 *
 * @param creators the authors, persons or bodies, in the order given
 * @param language a BCP 47 tag
 * @param origin the book or encyclopedia that the text says it is from
 */
public record Metadata(
    Optional<Sourced<String>> title,
    List<Sourced<String>> creators,
    Optional<Sourced<String>> publisher,
    Optional<Sourced<PartialDate>> issued,
    Optional<String> language,
    Optional<Origin> origin)
    implements Serializable {
  /** A document of which nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    creators = List.copyOf(creators);
  }

  /**
   * A value and the place in the text that says it; no place when it stood outside the text, as in
   * the head of a page.
   */
  public record Sourced<T>(T value, Optional<Span> evidence) {}
}
