package org.annals.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import org.annals.UserException;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.TurtleWriterSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** RDF4J's formats that are written as the quads come. */
final class RioSink implements GraphWriter.QuadSink {
  private final Writer out;
  private final RDFWriter writer;
  private final Map<String, String> prefixes;
  private final Predicate<Quad> sayable;

  RioSink(OutputStream stream, GraphFormat format, Map<String, String> prefixes) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.prefixes = prefixes;
    this.sayable = format == GraphFormat.RDFXML ? RioSink::isXml : _ -> true;
    this.writer =
        switch (format) {
          case TRIG -> new TriGWriter(out);
          case RDFXML -> new RDFXMLWriter(out);
          default -> new TurtleWriter(out);
        };
    keepNumbers();
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
  }

  /** The setting will go, and with it the abbreviation; until then numbers need it. */
  @SuppressWarnings("removal")
  private void keepNumbers() {
    writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
  }

  @Override
  public void start() {
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
  }

  @Override
  public void write(Quad quad) {
    if (!sayable.test(quad)) {
      throw cannotSay(
          "the text of <%s> has characters that XML forbids".formatted(quad.getSubject()));
    }
    try {
      writer.handleStatement(RioTerms.statement(quad));
    } catch (RDFHandlerException failure) {
      if (failure.getCause() instanceof IOException io) {
        throw new UncheckedIOException(io);
      }
      throw cannotSay(String.valueOf(failure.getMessage()));
    }
  }

  @Override
  public void finish() {
    try {
      writer.endRDF();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UserException cannotSay(String why) {
    return new UserException(
        "This format cannot say all that the graph holds: %s.".formatted(why),
        "Use --format turtle or nquads.");
  }

  private static boolean isXml(Quad quad) {
    return !quad.getObject().isLiteral()
        || quad.getObject()
            .getLiteralLexicalForm()
            .codePoints()
            .allMatch(
                c -> c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r');
  }
}
