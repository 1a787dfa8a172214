package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.annals.query.SampleStore;
import org.annals.query.ToldStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawing facts to mark at the command line. */
final class SampleCommandTest {
  @TempDir static Path folder;

  @BeforeAll
  static void fill() {
    ToldStore.fill(folder.resolve("store"));
  }

  private static CommandContext sample(Object... arguments) {
    return CommandContext.run(
        Stream.concat(Stream.of("sample", "--store", folder.resolve("store")), Stream.of(arguments))
            .toArray());
  }

  @Test
  void the_table_is_data_and_how_it_was_drawn_is_talk() {
    CommandContext drawn = sample("--size", 3, "--seed", 7).isDone();

    assertThat(drawn.out())
        .contains("number | kind")
        .contains("right?")
        .containsPattern("\n +3 \\| (event|state|statement)");
    assertThat(drawn.err()).isEqualTo("3 of 20 facts, drawn with seed 7\n");
    assertThat(sample("--size", 3, "--quiet").isDone().err()).isEmpty();
  }

  @Test
  void csv_has_a_row_for_each_fact_and_two_empty_cells() {
    assertThat(sample("--size", 4, "--format", "csv").isDone().out().lines())
        .hasSize(5)
        .first()
        .isEqualTo("number,kind,fact,sentence,document,confidence,right?,why");
    assertThat(sample("--size", 4, "-f", "csv").out().lines().skip(1))
        .allMatch(line -> line.matches("[1-4],(event|state|statement),.*,,"));
  }

  @Test
  void facts_below_a_confidence_are_not_drawn() {
    CommandContext sure = sample("--min-confidence", 0.9, "-f", "csv").isDone();

    assertThat(sure.out().lines().skip(1))
        .isNotEmpty()
        .hasSizeLessThan(19)
        .allMatch(line -> line.matches(".*,(0\\.9\\d*|1\\.0),,"));
    assertThat(sure.err()).contains(" facts, drawn with seed 1");
  }

  @Test
  void other_tables_are_those_of_query() {
    assertThat(sample("--size", 1, "-f", "json").isDone().out()).contains("\"bindings\"");
    assertThat(sample("--size", 1, "-f", "TSV").isDone().out()).startsWith("?number\t?kind");
  }

  @Test
  void all_facts_are_drawn_when_there_are_no_more() {
    assertThat(sample("-f", "csv").isDone().out().lines()).hasSize(21);
    assertThat(sample().err()).isEqualTo("20 of 20 facts, drawn with seed 1\n");
  }

  @Test
  void a_store_without_events_has_its_statements() {
    Path store = folder.resolve("names");
    SampleStore.fill(store);

    assertThat(CommandContext.run("sample", "--store", store, "-f", "csv").isDone().out())
        .contains("statement,Thurgood Marshall ")
        .contains("Supreme Court");
  }

  @Test
  void what_cannot_be_drawn_is_told() {
    sample("--size", 0).isWrongUse("--size must be 1 or more");
    sample("--min-confidence", 1.5).isWrongUse("--min-confidence must be from 0 to 1");
    sample("--min-confidence", "high").isWrongUse("'high'");
    sample("--size", "many").isWrongUse("'many'");
    sample("--seed", "luck").isWrongUse("'luck'");
    sample("-f", "turtle").isWrongUse("rows").andAdvises("text, csv, tsv, json or xml");
    sample("-f", "excel").isWrongUse("'excel' is none of text, csv, tsv, json, xml");
  }
}
