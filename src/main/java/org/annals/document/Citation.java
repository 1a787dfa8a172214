package org.annals.document;

import java.util.List;
import java.util.Optional;
import org.annals.document.BylineParser.Part;

/**
 * What a line says of the book or encyclopedia that a text is from: "From Salt: A Life, by Ada Voss
 * (Leeds: Harbour Press, 2009)", "Entry by Bo Li, in The Guide to Salt (Harbour Press, 1987)".
 *
 * @param work the title; no place and no paper
 * @param authors of the work
 * @param contributors those who wrote this text for a work of several
 * @param isPart whether the text stands in the work so, and is not adapted from it
 * @param isSaid whether words such as "from" or a dash before it say that the text is from there
 */
record Citation(
    Part work,
    List<Part> authors,
    List<Part> contributors,
    Optional<Imprinted> imprint,
    boolean isPart,
    boolean isSaid) {
  Citation {
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
  }

  /** Reads a line. */
  static Optional<Citation> in(String line, BylineParser bylines) {
    return CitationReader.mayCite(line)
        ? new CitationReader(line, bylines).read()
        : Optional.empty();
  }
}
