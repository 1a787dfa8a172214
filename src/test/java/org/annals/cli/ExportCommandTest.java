package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.query.SampleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing the graph out at the command line. */
final class ExportCommandTest {
  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void fill() {
    store = folder.resolve("store");
    SampleStore.fill(store);
  }

  @Test
  void the_graph_goes_to_standard_output_as_turtle() {
    CommandContext exported = CommandContext.run("export", "--store", store).isDone();

    assertThat(exported.out()).startsWith("@prefix annals:").contains("a annals:Court");
    assertThat(exported.err()).endsWith(" triples\n");
  }

  @Test
  void the_ending_of_a_file_says_its_format() throws IOException {
    Path file = folder.resolve("graph.nq");

    CommandContext exported = CommandContext.run("export", "--store", store, "-o", file).isDone();

    assertThat(exported.out()).isEmpty();
    assertThat(exported.err())
        .isEqualTo("%d quads written to %s\n", Files.readAllLines(file).size(), file);
    assertThat(file).content().contains("<http://localhost:3030/doc/court.txt> .\n");
  }

  @Test
  void one_graph_can_be_written() {
    String graph = "http://localhost:3030/doc/court.txt";

    CommandContext exported =
        CommandContext.run("export", "--store", store, "-f", "nquads", "--graph", graph).isDone();

    assertThat(exported.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" <" + graph + "> ."));
  }

  @Test
  void what_cannot_be_written_is_told() {
    Path file = folder.resolve("none/graph.nq");
    CommandContext.run("export", "--store", store, "-o", file)
        .isRefused("There is no folder " + file.getParent())
        .andAdvises("mkdir -p " + file.getParent());
    CommandContext.run("export", "--store", store, "-g", "http://no/")
        .isRefused("There is no graph <http://no/>")
        .andAdvises("annals query -e");
    CommandContext.run("export", "--store", store, "-f", "pdf")
        .isWrongUse("'pdf' is none of turtle, trig, ntriples, nquads, jsonld, rdfxml");
  }
}
