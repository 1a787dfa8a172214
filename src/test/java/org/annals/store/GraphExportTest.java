package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annals.UserException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is the graph, whoever reads it, and the same bytes for the same graph. */
final class GraphExportTest {
  /** What texts and those who edit a graph by hand can bring into it. */
  private static final String ODD =
      """
      PREFIX annals: <https://w3id.org/annals/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX doc: <http://localhost:3030/doc/>
      <http://localhost:3030/doc/a> {
        <http://localhost:3030/doc/a> a annals:Document ;
          annals:text "\\U0001F9F8 two\\nlines, a tab\\t, a return\\r\\n, a \\"quote\\" and a \\\\ slash", "", " blanks ",
            "]]> & < > ' \\u00A0\\u2028", "<b>", "a\\\\n" ;
          annals:number 1, 1.50, "007"^^xsd:integer, 1e0, true, "1850-03"^^xsd:gYearMonth ;
          annals:label "Straße"@de, "Straße"@de-CH, "same", "same"@en ;
          annals:odd <https://w3id.org/annals/ontology#a.b.>, <https://w3id.org/annals/ontology#x%20y>,
            <https://w3id.org/annals/ontology#a(b),c'd>, <https://w3id.org/annals/ontology#>,
            <https://w3id.org/annals/ontology#-a>, <https://w3id.org/annals/ontology#1>,
            <https://w3id.org/annals/ontology#a/b>, <https://w3id.org/annals/ontology#a:b>,
            <https://w3id.org/annals/ontology#é·ö> .
        <http://localhost:3030/doc/Stra%C3%9Fe%20(1),_a'b...> annals:number 2 .
        <http://localhost:3030/id/place/東京> annals:label "東京" .
        <http://localhost:3030/id/place/𝒳~-_.> annals:label "x" .
        <urn:a:b> <http://localhost:3030/p/last> <mailto:a@b.c> .
      }
      <http://localhost:3030/doc/a#char=0,5> {
        <http://localhost:3030/doc/a> a annals:Document .
        <http://localhost:3030/doc/a#char=0,5> annals:label "x" .
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void jena_reads_back_the_graph_that_was_written(GraphFormat format) {
    List<Quad> quads = quads();
    byte[] written = write(format, quads);

    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(written)).lang(jena(format)).parse(read);

    assertThat(IsoMatcher.isomorphic(dataset(expected(format, quads)), read))
        .as(new String(written, StandardCharsets.UTF_8))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void rdf4j_reads_back_the_graph_that_was_written(GraphFormat format) throws IOException {
    List<Quad> quads = quads();
    byte[] written = write(format, quads);

    Model read = Rio.parse(new ByteArrayInputStream(written), "", rdf4j(format));

    Model expected =
        Rio.parse(
            new ByteArrayInputStream(write(GraphFormat.NQUADS, expected(format, quads))),
            "",
            RDFFormat.NQUADS);
    assertThat(Models.isomorphic(expected, read))
        .as(new String(written, StandardCharsets.UTF_8))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void the_same_graph_gives_the_same_bytes_in_whatever_order_it_comes(GraphFormat format) {
    List<Quad> quads = quads();
    List<Quad> backwards = new ArrayList<>(quads);
    Collections.reverse(backwards);
    backwards.addAll(quads.subList(0, 5));

    assertThat(text(write(format, backwards))).isEqualTo(text(write(format, quads)));
  }

  @Test
  void a_triple_of_several_graphs_stands_once_where_graphs_have_no_names() {
    assertThat(text(write(GraphFormat.NTRIPLES, expected(GraphFormat.NTRIPLES, quads()))).lines())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_subject_stands_once_in_turtle() {
    String turtle = text(write(GraphFormat.TURTLE, expected(GraphFormat.TURTLE, quads())));

    assertThat(turtle.lines().filter(line -> line.startsWith("<http://localhost:3030/doc/a> ")))
        .hasSize(1);
    assertThat(turtle).contains("@prefix annals: <https://w3id.org/annals/ontology#> .");
  }

  @Test
  void what_exceeds_memory_goes_through_files_and_comes_out_the_same() {
    List<String> inMemory = new ArrayList<>();
    List<String> throughFiles = new ArrayList<>();
    try (SortedQuads large = new SortedQuads();
        SortedQuads small = new SortedQuads(300)) {
      quads().forEach(large::add);
      quads().forEach(small::add);
      large.forEach(quad -> inMemory.add(quad.toString()));
      small.forEach(quad -> throughFiles.add(quad.toString()));
    }
    assertThat(throughFiles).hasSizeGreaterThan(20).isEqualTo(inMemory);
  }

  @Test
  void json_ld_that_is_written_in_portions_is_one_document() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 45_000; i++) {
      many.append("<http://e/%d> <http://e/p> \"%d\" <http://e/g> .\n".formatted(i, i));
    }
    byte[] written = write(GraphFormat.JSONLD, parse(many.toString(), Lang.NQUADS));

    assertThat(Rio.parse(new ByteArrayInputStream(written), "", RDFFormat.JSONLD)).hasSize(45_000);
  }

  @Test
  void an_empty_graph_is_a_file_that_can_be_read() throws IOException {
    for (GraphFormat format : GraphFormat.values()) {
      String written = text(write(format, List.of()));
      assertThat(Rio.parse(new StringReader(written), "", rdf4j(format))).isEmpty();
    }
  }

  @Test
  void a_store_gives_all_its_graphs_or_one_of_them() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      store.write(dataset -> quads().forEach(dataset::add));
      GraphExport export = new GraphExport(store);
      String graph = "http://localhost:3030/doc/a#char=0,5";

      assertThat(export.write(GraphFormat.NQUADS, Optional.empty(), new ByteArrayOutputStream()))
          .isEqualTo(quads().size());
      assertThat(export.write(GraphFormat.NTRIPLES, Optional.empty(), new ByteArrayOutputStream()))
          .isEqualTo(quads().size() - 1);
      assertThat(export.write(GraphFormat.TRIG, Optional.of(graph), new ByteArrayOutputStream()))
          .isEqualTo(2);
      assertThatThrownBy(
              () ->
                  export.write(
                      GraphFormat.TRIG, Optional.of("http://no/"), new ByteArrayOutputStream()))
          .isInstanceOf(UserException.class)
          .hasMessage("There is no graph <http://no/> in the store.");
    }
  }

  @Test
  void rdf_xml_refuses_a_character_that_xml_cannot_hold() {
    List<Quad> quads = parse("<http://e/s> <http://e/p> \"\\u0001\" .", Lang.NTRIPLES);

    assertThatThrownBy(() -> write(GraphFormat.RDFXML, quads)).isInstanceOf(UserException.class);
  }

  private static List<Quad> quads() {
    return parse(ODD, Lang.TRIG);
  }

  private static List<Quad> parse(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    RDFParser.source(in).lang(lang).checking(false).parse(dataset);
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  /** Formats without graph names run all graphs together. */
  private static List<Quad> expected(GraphFormat format, List<Quad> quads) {
    return format.shape() == GraphFormat.Shape.QUADS
        ? quads
        : quads.stream()
            .map(quad -> Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()))
            .toList();
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }

  static byte[] write(GraphFormat format, List<Quad> quads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(format, org.annals.rdf.Prefixes.ALL)
        .write(expected(format, quads).iterator(), out);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static Lang jena(GraphFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
    };
  }

  private static RDFFormat rdf4j(GraphFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE;
      case TRIG -> RDFFormat.TRIG;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case NQUADS -> RDFFormat.NQUADS;
      case JSONLD -> RDFFormat.JSONLD;
      case RDFXML -> RDFFormat.RDFXML;
    };
  }
}
