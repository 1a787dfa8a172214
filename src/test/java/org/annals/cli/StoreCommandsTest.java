package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.query.SampleStore;
import org.annals.query.ToldStore;
import org.annals.rdf.Iris;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.annals.store.OtherProcess;
import org.annals.store.StoreHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking after a store at the command line: status, validate, and stores that cannot be had. */
final class StoreCommandsTest {
  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void fill() {
    store = folder.resolve("store");
    SampleStore.fill(store);
  }

  @Test
  void the_status_shows_numbers_and_versions() {
    assertThat(CommandContext.run("status", "--store", store).isDone().out())
        .containsPattern("documents +2\n")
        .containsPattern("mentions +5\n")
        .containsPattern("  Person +2\n")
        .containsPattern("    Court +1\n")
        .contains(store.toString())
        .contains("http://localhost:3030/")
        .contains("Jena 6.");
  }

  @Test
  void the_status_counts_events_by_class() {
    Path told = folder.resolve("told");
    ToldStore.fill(told);

    assertThat(CommandContext.run("status", "--store", told).isDone().out())
        .containsPattern("events, with a name or without, and states\n  Event +14\n    Arrest +3\n")
        .containsPattern("    Strike +2\n")
        .containsPattern("\n  State +1\n");
    assertThat(CommandContext.run("status", "--store", store).out()).doesNotContain("without");
  }

  @Test
  void a_valid_graph_conforms() {
    assertThat(CommandContext.run("validate", "--store", store).isDone().out())
        .isEqualTo("The graph conforms to its shapes.\n");
  }

  @Test
  void a_broken_shape_is_shown_with_examples_and_is_a_problem() {
    try (KnowledgeStore opened = KnowledgeStore.open(store)) {
      opened.write(
          dataset ->
              dataset.add(
                  opened.iris().document("court.txt"),
                  Iris.foreign("http://localhost:3030/doc/court.txt#char=7,9"),
                  Vocabulary.TYPE,
                  Vocabulary.MENTION));
    }
    assertThat(CommandContext.run("validate", "--store", store).hasProblems().out())
        .contains("1 time, such as\n    <doc/court.txt#char=7,9>\n")
        .containsPattern("breaches of \\d+ shapes.\n$");
  }

  @Test
  void a_store_that_is_not_there_is_told_with_how_to_build_it() {
    Path none = folder.resolve("none");
    for (String command : new String[] {"status", "validate", "export", "sample"}) {
      CommandContext.run(command, "--store", none)
          .isRefused("There is no store at " + none)
          .andAdvises("annals build");
    }
    assertThat(none).doesNotExist();
  }

  @Test
  void a_folder_of_other_things_is_no_store() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear");

    CommandContext.run("status", "--store", folder).isRefused("holds other things than a store");
  }

  @Test
  void a_store_that_another_process_has_is_told_with_its_number() throws Exception {
    Process holder = OtherProcess.start(StoreHolder.class, store.toString());
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("open");
      for (String command : new String[] {"status", "validate", "export", "sample"}) {
        CommandContext.run(command, "--store", store)
            .isRefused("in use by another process (pid %d)".formatted(holder.pid()))
            .andAdvises("Stop that process");
      }
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }
}
