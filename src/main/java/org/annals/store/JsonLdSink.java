package org.annals.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;

/**
 * JSON-LD in expanded form: one array of nodes and graphs.
 *
 * <p>RDF4J builds the whole document in memory, so it is given the subjects in portions whose
 * arrays run together into one; a graph that goes over a portion's end stands in the array twice,
 * which JSON-LD reads as one graph. A single subject has to fit into memory.
 */
final class JsonLdSink implements GraphWriter.QuadSink {
  private static final int PORTION = 20_000;

  private final OutputStream out;
  private final List<Quad> portion = new ArrayList<>();
  private String separator = "[";

  JsonLdSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void start() {
    portion.clear();
  }

  @Override
  public void write(Quad quad) {
    if (portion.size() >= PORTION && !portion.getLast().getSubject().equals(quad.getSubject())) {
      writePortion();
    }
    portion.add(quad);
  }

  @Override
  public void finish() {
    if (!portion.isEmpty()) {
      writePortion();
    }
    write(separator.equals("[") ? "[]\n" : "]\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writePortion() {
    ByteArrayOutputStream array = new ByteArrayOutputStream();
    JSONLDWriter writer = new JSONLDWriter(array);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.EXPAND);
    writer.set(BasicWriterSettings.PRETTY_PRINT, true);
    writer.startRDF();
    portion.forEach(quad -> writer.handleStatement(RioTerms.statement(quad)));
    writer.endRDF();
    portion.clear();
    String text = array.toString(StandardCharsets.UTF_8).strip();
    write(separator);
    write(text.substring(1, text.length() - 1).stripTrailing());
    separator = ",";
    write("\n");
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
