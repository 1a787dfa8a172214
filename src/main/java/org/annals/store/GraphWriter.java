package org.annals.store;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads in a format: sorted, each once, grouped by graph and subject.
 *
 * <p>N-Triples and N-Quads are Jena's, which writes them ten times as fast; the others are RDF4J's.
 */
public final class GraphWriter {
  private final GraphFormat format;
  private final Map<String, String> prefixes;

  /** A writer that declares these prefixes where the format has a place for them. */
  public GraphWriter(GraphFormat format, Map<String, String> prefixes) {
    this.format = format;
    this.prefixes = prefixes;
  }

  /** Writes the quads, and gives how many there were. */
  public long write(Iterator<Quad> quads, OutputStream out) {
    try (SortedQuads sorted = new SortedQuads()) {
      sorted.addAll(quads);
      QuadSink sink = sink(out);
      sink.start();
      long[] count = {0};
      sorted.forEach(
          quad -> {
            sink.write(quad);
            count[0]++;
          });
      sink.finish();
      return count[0];
    }
  }

  private QuadSink sink(OutputStream out) {
    return switch (format) {
      case NTRIPLES, NQUADS -> new JenaSink(out, format);
      case JSONLD -> new JsonLdSink(out);
      case TURTLE, TRIG, RDFXML -> new RioSink(out, format, prefixes);
    };
  }

  /** Takes quads in their order. */
  interface QuadSink {
    void start();

    void write(Quad quad);

    /** Ends the file and flushes it; the stream stays open. */
    void finish();
  }

  /** Jena's line formats. */
  private static final class JenaSink implements QuadSink {
    private final StreamRDF stream;
    private final GraphFormat.Shape shape;

    JenaSink(OutputStream out, GraphFormat format) {
      shape = format.shape();
      stream =
          StreamRDFWriter.getWriterStream(
              out, shape == GraphFormat.Shape.QUADS ? Lang.NQUADS : Lang.NTRIPLES);
    }

    @Override
    public void start() {
      stream.start();
    }

    @Override
    public void write(Quad quad) {
      if (shape == GraphFormat.Shape.QUADS) {
        stream.quad(quad);
      } else {
        stream.triple(quad.asTriple());
      }
    }

    @Override
    public void finish() {
      stream.finish();
    }
  }
}
