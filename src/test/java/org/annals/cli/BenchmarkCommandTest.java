package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchmarkCommandTest {
  @TempDir private Path folder;

  @Test
  void prints_a_row_for_each_round_and_keeps_no_store() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rosa Lund met Bo Li in Oslo, Norway.");
    CommandContext done =
        CommandContext.run("benchmark", folder.toString(), "--rounds", 2).isDone();
    assertThat(done.out().lines()).hasSize(4).element(1).asString().startsWith("1\t10\t");
    assertThat(folder).isDirectoryNotContaining("glob:**store**");
  }

  @Test
  void no_rounds_and_no_threads_are_wrong_use() {
    CommandContext.run("benchmark", folder, "--rounds", 0).isWrongUse("--rounds must be 1 or more");
    CommandContext.run("benchmark", folder, "--threads", 0)
        .isWrongUse("--threads must be 1 or more");
    CommandContext.run("validate", "--limit", -1).isWrongUse("--limit must be 1 or more");
  }
}
