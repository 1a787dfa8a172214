package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.rdf.Iris;
import org.annals.rdf.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A text comes back from every format as it went in. */
final class ExportedLiteralsTest {
  private static final Node SUBJECT = Iris.foreign("http://localhost:3030/doc/a");

  @Property(tries = 600)
  void any_text_survives_every_format(
      @ForAll("texts") String text, @ForAll GraphFormat format, @ForAll boolean tagged) {
    Node literal =
        tagged ? NodeFactory.createLiteralLang(text, "en") : NodeFactory.createLiteralString(text);
    Quad quad = Quad.create(SUBJECT, SUBJECT, Vocabulary.IS_STRING, literal);

    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(GraphExportTest.write(format, List.of(quad))))
        .lang(GraphExportTest.jena(format))
        .parse(read);

    assertThat(read.find().next().getObject()).isEqualTo(literal);
  }

  /** All that XML can hold, so that every format can: no control characters but white space. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of("\n", "\r", "\t", "\\", "\"", "'", "]]>", "<", "&", "\\n", "%");
    Arbitrary<String> plain = Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(8);
    Arbitrary<String> beyond =
        Arbitraries.of("\uD83E\uDDF8", "\uD835\uDCB3", "\uFFFD", "\u0085", "\u2028");
    return Arbitraries.oneOf(odd, plain, beyond)
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
