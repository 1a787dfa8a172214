package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph of the examples keeps every rule, and each rule can be broken and says so. */
@ExtendWith(ExampleStore.class)
final class ShapesTest {
  private static final String SHAPE = "https://w3id.org/annals/shapes#";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Graph SHAPES_GRAPH = turtle("ontology/shapes.ttl");
  private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);
  private static final Graph ONTOLOGY = turtle("ontology/annals.ttl");
  private static final DatasetGraph PLANTS =
      RDFParser.source(Path.of("src/test/resources/shapes/broken.trig"))
          .lang(Lang.TRIG)
          .toDatasetGraph();

  private static Graph turtle(String file) {
    return RDFParser.source(Path.of(file)).lang(Lang.TURTLE).toGraph();
  }

  /** The rules that these triples break when they join a sound graph, by name. */
  private static Set<String> broken(Graph plant) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Graph part : List.of(ONTOLOGY, PLANTS.getDefaultGraph(), plant)) {
      part.find().forEach(graph::add);
    }
    Collection<ReportEntry> entries = ShaclValidator.get().validate(SHAPES, graph).getEntries();
    return entries.stream()
        .map(entry -> local(entry.source()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String local(Node shape) {
    return shape.getURI().substring(SHAPE.length());
  }

  @Test
  void the_examples_conform(KnowledgeStore examples) {
    Collection<ReportEntry> entries =
        examples.calculateRead(
            dataset -> ShaclValidator.get().validate(SHAPES, dataset.getUnionGraph()).getEntries());
    assertThat(entries)
        .extracting(entry -> "%s: %s".formatted(entry.focusNode(), entry.message()))
        .isEmpty();
  }

  @Test
  void a_graph_that_keeps_every_rule_conforms() {
    assertThat(broken(GraphFactory.createDefaultGraph())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_reports_the_graph_that_breaks_it(String rule) {
    Graph plant = PLANTS.getGraph(NodeFactory.createURI(SHAPE + rule));
    assertThat(plant.isEmpty()).as("no graph breaks " + rule).isFalse();
    assertThat(broken(plant)).contains(rule);
  }

  /** Every rule that has a message of its own to report. */
  static List<String> rules() {
    Stream<Triple> messages =
        SHAPES_GRAPH.stream(Node.ANY, NodeFactory.createURI(SHACL + "message"), Node.ANY);
    return messages.map(Triple::getSubject).map(ShapesTest::local).sorted().toList();
  }
}
