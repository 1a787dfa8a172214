package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.annals.query.SampleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking a question at the command line. */
final class QueryCommandTest {
  private static final String COURTS = "SELECT ?name { ?x a annals:Court ; rdfs:label ?name }";

  @TempDir static Path folder;

  @BeforeAll
  static void fill() {
    SampleStore.fill(folder.resolve("store"));
  }

  @Test
  void the_answer_is_data_and_the_count_is_talk() {
    CommandContext asked = query("-e", COURTS, "--format", "csv").isDone();

    assertThat(asked.out()).isEqualToNormalizingNewlines("name\nSupreme Court\n");
    assertThat(asked.err()).isEqualTo("1 row\n");
    assertThat(query("-e", COURTS, "--quiet").isDone().err()).isEmpty();
  }

  @Test
  void a_question_comes_from_a_file_or_from_standard_input() throws IOException {
    Path file = Files.writeString(folder.resolve("courts.rq"), COURTS);

    assertThat(query(file).isDone().out()).contains("Supreme Court");
    assertThat(
            CommandContext.runOn(COURTS, "query", "--store", folder.resolve("store"), "-")
                .isDone()
                .out())
        .contains("Supreme Court");
  }

  @Test
  void a_question_that_ships_with_the_program_is_asked_by_name_or_number() {
    assertThat(query("--name", "most-named-entities").isDone().out())
        .contains("Rosa Parks")
        .isEqualTo(query("--name", "14").isDone().out());
  }

  @Test
  void the_list_of_questions_needs_no_store() {
    assertThat(CommandContext.run("query", "--list").isDone().out())
        .contains("who-holds-which-office")
        .contains("Who is at the head of which organization?");
  }

  @Test
  void a_graph_can_be_asked_for() {
    assertThat(query("-e", "CONSTRUCT WHERE { ?s a annals:Court }", "-f", "nquads").isDone().out())
        .isEqualTo(
            "<http://localhost:3030/id/organization/Supreme_Court>"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/annals/ontology#Court> .\n");
  }

  @Test
  void a_mistake_in_the_question_is_told_with_its_place() {
    query("-e", "SELECT *\n{ ?x a }").isWrongUse("line 2, column 8: found '}'");
    query("-e", "SELECT * { ?x a foo:Bar }").isWrongUse("foo:Bar").andAdvises("PREFIX");
    query("-e", "DROP ALL").isWrongUse("This is an update").andAdvises("annals serve --update");
  }

  @Test
  void an_unknown_name_brings_the_right_one_to_mind() {
    query("--name", "who-lead-what")
        .isWrongUse("no query named 'who-lead-what'")
        .andAdvises("Did you mean who-leads-what?");
  }

  @Test
  void a_format_that_is_none_or_does_not_fit_is_told_with_those_that_do() {
    query("-e", COURTS, "-f", "excel").isWrongUse("'excel' is none of text, csv, tsv, json, xml");
    query("-e", COURTS, "-f", "turtle")
        .isWrongUse("rows")
        .andAdvises("text, csv, tsv, json or xml");
  }

  @Test
  void a_time_limit_is_a_second_or_more() {
    query("-e", COURTS, "--timeout", "0").isWrongUse("--timeout must be 1 or more");
    query("-e", COURTS, "--timeout", "-1").isWrongUse("--timeout must be 1 or more");
  }

  @Test
  void one_question_at_a_time() {
    query().isWrongUse("Missing required argument");
    query("-e", COURTS, "--name", "14").isWrongUse("mutually exclusive");
  }

  @Test
  void a_file_that_is_not_there_or_no_text_is_told() throws IOException {
    query(folder.resolve("none.rq"))
        .isRefused("There is no file")
        .andAdvises("annals query --list");
    query(folder).isRefused("is a folder").andAdvises("annals query --list");
    Path latin = folder.resolve("latin.rq");
    Files.write(latin, "ASK { ?x ?y 'é' }".getBytes(StandardCharsets.ISO_8859_1));
    query(latin).isRefused("is not UTF-8 text").andAdvises("Save it as UTF-8.");
  }

  private static CommandContext query(Object... arguments) {
    return CommandContext.run(
        Stream.concat(Stream.of("query", "--store", folder.resolve("store")), Stream.of(arguments))
            .toArray());
  }
}
