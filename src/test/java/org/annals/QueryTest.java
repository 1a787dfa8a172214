package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.pipeline.ExampleStore;
import org.annals.pipeline.Texts;
import org.annals.rdf.Prefixes;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that ship with the program, put to the graph of the examples. */
@ExtendWith(ExampleStore.class)
final class QueryTest {
  private static final Path FOLDER = Path.of("queries");

  /** They need events that are told and not named, which nothing finds yet. */
  private static final Set<String> NEED_EVENTS =
      Set.of("24-events-where-and-when", "26-who-did-what-to-whom", "27-how-many-took-part");

  /** The program finds nothing of that kind in the examples yet. */
  private static final Set<String> WITHOUT_ROWS =
      Set.of(
          "09-what-is-said-about-the-most-named-person",
          "22-who-claims-what",
          "23-denied-planned-or-possible",
          "28-parts-and-wholes");

  static List<String> names() {
    return Texts.files(FOLDER).stream()
        .map(file -> String.valueOf(file.getFileName()).replace(".rq", ""))
        .toList();
  }

  /** Kept to show what a change does to the answers; not every row of them is right. */
  static List<String> recorded() {
    return List.of(
        "06-laws-and-where-they-are-named",
        "13-entities-in-several-documents",
        "03-who-works-for-whom",
        "07-laws-by-year",
        "16-places-on-a-map",
        "17-places-within-places",
        "18-acronyms",
        "20-documents",
        "25-named-events",
        "29-links-to-other-data");
  }

  private static String text(String name) {
    return Texts.read(FOLDER.resolve(name + ".rq"));
  }

  private static Query parse(String name) {
    return QueryFactory.create(Prefixes.sparql() + text(name));
  }

  /** The answer as text: rows in their order, triples sorted. */
  private static String answer(String name, KnowledgeStore store) {
    Query query = parse(name);
    return store.calculateRead(
        dataset -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            if (query.isSelectType()) {
              return rows(execution.select());
            }
            return triples(query.isConstructType() ? execution.construct() : execution.describe());
          }
        });
  }

  private static String rows(RowSet rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriter writer =
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_TSV).create(ResultSetLang.RS_TSV);
    writer.write(out, rows, ARQ.getContext());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String triples(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .sorted()
        .collect(Collectors.joining("\n", "triples\n", "\n"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_query_parses_with_the_prefixes_of_the_project(String name) {
    assertThat(
            parse(name).isSelectType()
                || parse(name).isConstructType()
                || parse(name).isDescribeType())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_query_says_what_it_asks_and_shows(String name) {
    assertThat(name).matches("\\d\\d-[a-z0-9-]+");
    assertThat(text(name).lines().limit(4))
        .satisfiesExactly(
            line -> assertThat(line).matches("# title: \\S.*"),
            line -> assertThat(line).matches("# asks: \\S.*\\?"),
            line -> assertThat(line).matches("# shows: \\S.*"),
            line -> assertThat(line).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_table_shows_the_columns_that_its_head_promises(String name) {
    Query query = parse(name);
    if (query.isSelectType()) {
      assertThat(text(name))
          .contains("# shows: " + String.join(", ", query.getResultVars()) + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_query_finds_something_in_the_examples(String name, KnowledgeStore store) {
    boolean found = answer(name, store).lines().count() > 1;
    assertThat(found)
        .as(name)
        .isEqualTo(!WITHOUT_ROWS.contains(name) && !NEED_EVENTS.contains(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void asking_twice_gives_the_same_bytes(String name, KnowledgeStore store) {
    assertThat(answer(name, store)).isEqualTo(answer(name, store));
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void the_rows_are_those_on_record(String name, KnowledgeStore store) {
    Path golden = Path.of("src/test/resources/golden/queries", name + ".tsv");
    String answer = answer(name, store);
    if (Texts.isUpdating()) {
      Texts.write(golden, answer);
    }
    assertThat(answer.lines()).containsExactlyElementsOf(Texts.read(golden).lines().toList());
  }
}
