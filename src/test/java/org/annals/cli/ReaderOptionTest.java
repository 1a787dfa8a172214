package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.store.OtherProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who finds the names, and what happens where the network cannot be loaded. */
final class ReaderOptionTest {
  @TempDir Path folder;
  private Path text;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    text = Files.writeString(folder.resolve("a.txt"), "Marie Curie lived in Paris.\n");
    store = folder.resolve("store");
  }

  @Test
  void another_reader_reads_the_texts_anew() {
    CommandContext.run("build", text, "--store", store, "--reader", "rules").isDone();

    CommandContext network = CommandContext.run("build", text, "--store", store).isDone();
    CommandContext again =
        CommandContext.run("build", text, "--store", store, "--reader", "network").isDone();

    assertThat(network.err()).contains("1 replaced");
    assertThat(again.err()).contains("1 unchanged");
  }

  @Test
  void a_reader_that_is_none_is_wrong_use() {
    CommandContext.run("build", text, "--store", store, "--reader", "oracle")
        .isWrongUse("it is network or rules, not oracle");
  }

  @Test
  void without_the_native_library_rules_read_and_a_line_says_so()
      throws IOException, InterruptedException {
    Result built = runWithoutLibrary("build", text.toString(), "--store", store.toString());

    assertThat(built.err())
        .contains("annals: The reader cannot be loaded")
        .contains("names are found by rules alone, and events not at all (--reader rules).")
        .contains("Documents: 1 added");
    assertThat(built.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void who_asks_for_the_network_is_told_that_it_cannot_be_had()
      throws IOException, InterruptedException {
    Result refused =
        runWithoutLibrary(
            "build", text.toString(), "--store", store.toString(), "--reader", "network");

    assertThat(refused.err())
        .contains("annals: The reader cannot be loaded")
        .contains("    Say --reader rules");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  private record Result(int exitCode, String err) {}

  private Result runWithoutLibrary(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(OtherProcess.command(Main.class, List.of(arguments)));
    command.add(1, "-Donnxruntime.native.path=" + folder.resolve("nothing"));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    int exitCode = process.waitFor();
    return new Result(
        exitCode, Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8));
  }
}
