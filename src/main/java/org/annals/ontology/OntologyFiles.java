package org.annals.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.annals.text.DataFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of {@code ontology/} as graphs: the terms, and what a sound graph looks like. */
public final class OntologyFiles {
  static final String TERMS = "/ontology/annals.ttl";
  private static final String SHAPES = "/ontology/shapes.ttl";

  private OntologyFiles() {}

  /** Classes and properties with their labels and words. */
  public static Graph terms() {
    return read(TERMS);
  }

  /** The rules of SHACL. */
  public static Graph shapes() {
    return read(SHAPES);
  }

  private static Graph read(String file) {
    try (InputStream in = DataFile.open(file)) {
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
