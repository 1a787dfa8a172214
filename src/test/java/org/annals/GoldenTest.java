package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.pipeline.Texts;
import org.annals.rdf.Prefixes;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small texts, and the whole graph that each gives, read and found right by a person. */
final class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office/text.txt",
        "acronym/text.txt",
        "place/text.txt",
        "law/text.txt",
        "credits/text.md",
        "page/text.html"
      })
  void the_graph_of_a_text_is_the_one_that_was_checked(String text) {
    Graph graph = graphOf(CASES.resolve(text));
    Path golden = CASES.resolve(text).resolveSibling("graph.ttl");
    if (Texts.isUpdating()) {
      Texts.write(golden, turtle(graph));
    }
    Graph checked = RDFParser.source(golden).lang(Lang.TURTLE).toGraph();
    assertThat(missing(checked, graph)).as("missing").isEmpty();
    assertThat(missing(graph, checked)).as("extra").isEmpty();
    assertThat(graph.isIsomorphicWith(checked)).isTrue();
  }

  /** All that is said of the text, without the ontology. */
  private Graph graphOf(Path text) {
    try (KnowledgeStore store = Texts.store(folder)) {
      Texts.build(store, 1, List.of(text));
      return store.calculateRead(
          dataset -> {
            Graph graph = GraphFactory.createDefaultGraph();
            dataset
                .find()
                .forEachRemaining(
                    quad -> {
                      if (!quad.getGraph().equals(Vocabulary.ONTOLOGY)) {
                        graph.add(quad.asTriple());
                      }
                    });
            Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
            return graph;
          });
    }
  }

  private static Set<String> missing(Graph wanted, Graph found) {
    return wanted.stream()
        .filter(triple -> !found.contains(triple))
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
