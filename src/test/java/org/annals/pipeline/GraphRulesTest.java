package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.document.Problem;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds in every graph, be its texts well-meant or hostile. */
@ExtendWith(ExampleStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GraphRulesTest {
  private static final String ANNALS = "https://w3id.org/annals/ontology#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  enum Kind {
    EXAMPLES,
    HOSTILE
  }

  private final Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);
  private final Map<Kind, DatasetGraph> graphs = new EnumMap<>(Kind.class);
  private Optional<KnowledgeStore> hostile = Optional.empty();

  @BeforeAll
  void build(KnowledgeStore examples, @TempDir Path folder) {
    KnowledgeStore store = Texts.store(folder.resolve("store"));
    hostile = Optional.of(store);
    BuildReport report = Texts.build(store, Hostile.write(folder.resolve("texts")));
    assertThat(report.problems()).extracting(Problem::source).containsExactly(Hostile.BINARY);
    assertThat(report.added()).isGreaterThan(Hostile.texts().size());
    keep(Kind.EXAMPLES, examples);
    keep(Kind.HOSTILE, store);
  }

  private void keep(Kind kind, KnowledgeStore store) {
    lines.put(kind, Texts.nquads(store));
    DatasetGraph copy = DatasetGraphFactory.create();
    store.calculateRead(
        dataset -> {
          dataset.find().forEachRemaining(copy::add);
          return true;
        });
    graphs.put(kind, copy);
  }

  @AfterAll
  void close() {
    hostile.ifPresent(KnowledgeStore::close);
  }

  private DatasetGraph graph(Kind kind) {
    return Objects.requireNonNull(graphs.get(kind));
  }

  private String nquads(Kind kind) {
    return String.join("\n", Objects.requireNonNull(lines.get(kind)));
  }

  private static Node term(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }

  private static Node value(DatasetGraph graph, Node subject, Node predicate) {
    List<Quad> found = Iter.toList(graph.find(Node.ANY, subject, predicate, Node.ANY));
    assertThat(found).as("%s of %s", predicate, subject).hasSize(1);
    return found.getFirst().getObject();
  }

  private static List<Node> instances(DatasetGraph graph, Node type) {
    List<Node> found =
        Iter.asStream(graph.find(Node.ANY, Node.ANY, Vocabulary.TYPE, type))
            .map(Quad::getSubject)
            .distinct()
            .toList();
    assertThat(found).as("instances of %s", type).isNotEmpty();
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void jena_reads_its_nquads_back_without_a_warning(Kind kind) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(nquads(kind), Lang.NQUADS)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .parse(read);
    assertThat(Iter.asStream(graph(kind).find()).filter(quad -> !read.contains(quad))).isEmpty();
    assertThat(read.stream().count()).isEqualTo(graph(kind).stream().count());
  }

  @ParameterizedTest
  @EnumSource
  void another_reader_reads_its_nquads_too(Kind kind) throws IOException {
    byte[] bytes = nquads(kind).getBytes(StandardCharsets.UTF_8);
    assertThat(Rio.parse(new ByteArrayInputStream(bytes), RDFFormat.NQUADS))
        .hasSize((int) graph(kind).stream().count());
  }

  @ParameterizedTest
  @EnumSource
  void there_is_no_blank_node(Kind kind) {
    assertThat(Iter.asStream(graph(kind).find()))
        .isNotEmpty()
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void every_stretch_of_text_is_what_stands_between_its_code_points(Kind kind) {
    DatasetGraph graph = graph(kind);
    Node begin = stretchTerm("beginIndex");
    List<Node> stretches =
        Iter.asStream(graph.find(Node.ANY, Node.ANY, begin, Node.ANY))
            .map(Quad::getSubject)
            .toList();
    assertThat(stretches).hasSizeGreaterThan(20);
    for (Node stretch : stretches) {
      Node document = value(graph, stretch, stretchTerm("referenceContext"));
      int from = (Integer) value(graph, stretch, begin).getLiteralValue();
      int to = (Integer) value(graph, stretch, stretchTerm("endIndex")).getLiteralValue();
      String text = value(graph, document, Vocabulary.IS_STRING).getLiteralLexicalForm();
      String slice =
          text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
      assertThat(value(graph, stretch, Vocabulary.ANCHOR_OF).getLiteralLexicalForm())
          .as(stretch.toString())
          .isEqualTo(slice);
      assertThat(stretch.getURI()).isEqualTo("%s#char=%d,%d", document.getURI(), from, to);
    }
  }

  private static Node stretchTerm(String name) {
    return term("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", name);
  }

  @ParameterizedTest
  @EnumSource
  void every_mention_lies_in_its_sentence(Kind kind) {
    DatasetGraph graph = graph(kind);
    for (Node mention : instances(graph, Vocabulary.MENTION)) {
      Node sentence = value(graph, mention, stretchTerm("superString"));
      assertThat(index(graph, mention, "beginIndex"))
          .isGreaterThanOrEqualTo(index(graph, sentence, "beginIndex"));
      assertThat(index(graph, mention, "endIndex"))
          .as(mention.toString())
          .isLessThanOrEqualTo(index(graph, sentence, "endIndex"));
    }
  }

  private static int index(DatasetGraph graph, Node stretch, String end) {
    return (Integer) value(graph, stretch, stretchTerm(end)).getLiteralValue();
  }

  @ParameterizedTest
  @EnumSource
  void every_statement_leads_to_a_sentence_of_its_own_document(Kind kind) {
    DatasetGraph graph = graph(kind);
    for (Node statement : instances(graph, Vocabulary.STATEMENT)) {
      Node sentence = value(graph, statement, term(PROV, "wasDerivedFrom"));
      Node document = value(graph, sentence, stretchTerm("referenceContext"));
      assertThat(graph.contains(document, sentence, Vocabulary.TYPE, stretchTerm("Sentence")))
          .as(statement.toString())
          .isTrue();
      assertThat(statement.getURI()).startsWith(document.getURI() + "#statement=");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_plain_triple_has_a_statement_of_the_document_itself_beside_it(Kind kind) {
    DatasetGraph graph = graph(kind);
    List<Quad> plain =
        Iter.asStream(graph.find())
            .filter(quad -> quad.getGraph().getURI().contains("/doc/"))
            .filter(quad -> quad.getSubject().getURI().contains("/id/"))
            .filter(quad -> !tellsOfAnEvent(quad))
            .toList();
    assertThat(plain).isNotEmpty();
    for (Quad quad : plain) {
      assertThat(
              statements(graph, quad).anyMatch(s -> isTheDocumentsOwn(graph, s, quad.getGraph())))
          .as(quad.toString())
          .isTrue();
    }
  }

  /** Where and when a named event is told, which its trigger and sentence cite. */
  private static boolean tellsOfAnEvent(Quad quad) {
    return quad.getSubject().getURI().contains("/id/event/")
        && (quad.getPredicate().equals(term(PROV, "wasDerivedFrom"))
            || Stream.of("trigger", "time", "partOf")
                .anyMatch(name -> quad.getPredicate().equals(term(ANNALS, name))));
  }

  private static Stream<Node> statements(DatasetGraph graph, Quad said) {
    Node document = said.getGraph();
    return Iter.asStream(graph.find(document, Node.ANY, term(RDF, "subject"), said.getSubject()))
        .map(Quad::getSubject)
        .filter(s -> graph.contains(document, s, term(RDF, "predicate"), said.getPredicate()))
        .filter(s -> graph.contains(document, s, term(RDF, "object"), said.getObject()));
  }

  private static boolean isTheDocumentsOwn(DatasetGraph graph, Node statement, Node document) {
    return graph.contains(document, statement, term(ANNALS, "polarity"), term(ANNALS, "Affirmed"))
        && graph.contains(document, statement, term(ANNALS, "modality"), term(ANNALS, "Actual"))
        && graph.contains(document, statement, term(PROV, "wasAttributedTo"), document);
  }

  @ParameterizedTest
  @EnumSource
  void every_entity_that_is_described_is_named_by_a_document(Kind kind) {
    DatasetGraph graph = graph(kind);
    List<Node> described =
        Iter.asStream(graph.find(Node.ANY, Node.ANY, Vocabulary.LABEL, Node.ANY))
            .filter(quad -> quad.getGraph().getURI().endsWith("graph/entities"))
            .map(Quad::getSubject)
            .toList();
    assertThat(described).isNotEmpty().doesNotHaveDuplicates();
    assertThat(described)
        .allMatch(
            entity ->
                Stream.of(Vocabulary.IDENT_REF, Vocabulary.CREATOR, Vocabulary.PUBLISHER)
                    .anyMatch(by -> graph.contains(Node.ANY, Node.ANY, by, entity)));
  }
}
