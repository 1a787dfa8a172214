package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.annals.UserException;
import org.annals.store.KnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question gets its answer in the format that was asked for. */
final class QueryRunnerTest {
  private static final String PEOPLE =
      "SELECT ?person ?name { ?person a annals:Person ; rdfs:label ?name } ORDER BY ?name";

  @TempDir Path folder;
  private KnowledgeStore store;

  @BeforeEach
  void open() {
    SampleStore.fill(folder);
    store = KnowledgeStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void rows_are_a_table_with_short_iris() {
    assertThat(ask(PEOPLE, Optional.empty()))
        .isEqualTo(
            """
             person                        | name
            -------------------------------+-------------------
             <id/person/Rosa_Parks>        | Rosa Parks
             <id/person/Thurgood_Marshall> | Thurgood Marshall
            """);
  }

  @Test
  void tsv_has_whole_terms() {
    assertThat(ask(PEOPLE + " LIMIT 1", Optional.of(ResultFormat.TSV)))
        .isEqualTo(
            "?person\t?name\n<http://localhost:3030/id/person/Rosa_Parks>\t\"Rosa Parks\"\n");
  }

  @ParameterizedTest
  @CsvSource({"CSV,person,name", "JSON,\"bindings\"", "XML,<sparql"})
  void other_tables_are_those_of_the_standards(ResultFormat format, String mark) {
    assertThat(ask(PEOPLE, Optional.of(format))).contains(mark).contains("Thurgood Marshall");
  }

  @Test
  void a_graph_is_turtle_unless_told_otherwise() {
    String construct = "CONSTRUCT WHERE { ?s a annals:Court ; rdfs:label ?o }";

    assertThat(ask(construct, Optional.empty()))
        .endsWith(
            """
            <http://localhost:3030/id/organization/Supreme_Court> a annals:Court;
              rdfs:label "Supreme Court" .
            """);
    assertThat(ask(construct, Optional.of(ResultFormat.NTRIPLES)).lines()).hasSize(2);
  }

  @Test
  void a_yes_or_no_is_a_word() {
    assertThat(ask("ASK { ?x a annals:Court }", Optional.empty())).isEqualTo("yes\n");
    assertThat(ask("ASK { ?x a annals:War }", Optional.empty())).isEqualTo("no\n");
  }

  @Test
  void it_counts_what_it_gives() {
    var out = new ByteArrayOutputStream();
    assertThat(runner(Optional.of(ResultFormat.CSV)).run(PEOPLE, out)).contains("2 rows");
    assertThat(runner(Optional.empty()).run(PEOPLE + " LIMIT 1", out)).contains("1 row");
    assertThat(runner(Optional.empty()).run("DESCRIBE <id/person/Rosa_Parks>", out))
        .contains("2 triples");
    assertThat(runner(Optional.empty()).run("ASK {}", out)).isEmpty();
  }

  @Test
  void patterns_see_all_documents_and_graph_says_which() {
    assertThat(
            ask(
                "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?m itsrdf:taIdentRef"
                    + " <id/person/Rosa_Parks> } }",
                Optional.of(ResultFormat.CSV)))
        .isEqualToIgnoringNewLines("n2");
  }

  @Test
  void from_asks_the_named_graphs_and_no_others() {
    assertThat(
            ask(
                "SELECT DISTINCT ?class FROM <graph/entities>" + " { ?class a owl:Class } LIMIT 1",
                Optional.of(ResultFormat.CSV)))
        .isEqualToIgnoringNewLines("class");
    assertThat(ask("ASK FROM <graph/entities> { ?x a annals:Court }", Optional.empty()))
        .isEqualTo("yes\n");
    assertThat(ask("ASK FROM <graph/none> { ?s ?p ?o }", Optional.empty())).isEqualTo("no\n");
    assertThat(
            ask(
                "ASK FROM NAMED <doc/court.txt> { GRAPH <graph/entities> { ?s ?p ?o } }",
                Optional.empty()))
        .isEqualTo("no\n");
  }

  @Test
  void a_format_that_cannot_say_the_answer_is_refused_with_those_that_can() {
    assertThatThrownBy(() -> ask("CONSTRUCT WHERE { ?s ?p ?o }", Optional.of(ResultFormat.CSV)))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(UserException.Kind.WRONG_USE);
              assertThat(e.remedy())
                  .isEqualTo("Use --format turtle, trig, ntriples, nquads, jsonld or rdfxml.");
            });
    assertThatThrownBy(() -> ask("ASK {}", Optional.of(ResultFormat.TURTLE)))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> assertThat(e.remedy()).isEqualTo("Use --format text, csv, tsv, json or xml."));
  }

  @Test
  void a_query_reaches_no_other_machine() {
    assertThatThrownBy(
            () -> ask("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }", Optional.empty()))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("The query was refused: SERVICE");
  }

  @Test
  void a_query_that_takes_too_long_ends() {
    var settings =
        new QueryRunner.Settings(Optional.empty(), Optional.of(Duration.ofMillis(200)), 80);
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    assertThatThrownBy(
            () -> new QueryRunner(store, settings).run(endless, new ByteArrayOutputStream()))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("The query took longer than");
  }

  private QueryRunner runner(Optional<ResultFormat> format) {
    return new QueryRunner(store, new QueryRunner.Settings(format, Optional.empty(), 100));
  }

  private String ask(String sparql, Optional<ResultFormat> format) {
    var out = new ByteArrayOutputStream();
    runner(format).run(sparql, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
