package org.annals.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a graph is written. */
public enum GraphFormat {
  TURTLE("ttl", Shape.TRIPLES),
  TRIG("trig", Shape.QUADS),
  NTRIPLES("nt", Shape.TRIPLES),
  NQUADS("nq", Shape.QUADS),
  JSONLD("jsonld", Shape.QUADS),
  RDFXML("rdf", Shape.TRIPLES);

  private final String extension;
  private final Shape shape;

  GraphFormat(String extension, Shape shape) {
    this.extension = extension;
    this.shape = shape;
  }

  /** What one line of thought in a format holds. */
  public enum Shape {
    /** No graph names: all graphs run together, and each triple stands once. */
    TRIPLES,
    /** Each triple with the graph that says it. */
    QUADS
  }

  /** Whether the format can name graphs. */
  public Shape shape() {
    return shape;
  }

  /** The format that a file name asks for by its ending. */
  public static Optional<GraphFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension))
        .findFirst();
  }

  /** The name by which users know the format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
