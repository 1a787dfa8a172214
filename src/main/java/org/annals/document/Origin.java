package org.annals.document;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.annals.document.Metadata.Sourced;

/**
 * The book or encyclopedia that a text says it is from.
 *
 * @param authors of the work, persons or bodies
 * @param place where its publisher is
 * @param isPart whether the text stands in it so, and is not adapted from it
 */
public record Origin(
    Sourced<String> title,
    List<Sourced<String>> authors,
    Optional<Sourced<String>> place,
    boolean isPart)
    implements Serializable {
  public Origin {
    authors = List.copyOf(authors);
  }
}
