package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.store.KnowledgeStore;
import org.annals.store.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledBuildTest {
  /** Two texts fill a commit. */
  private static final String PADDING = "\n".repeat(600_000);

  @TempDir private Path folder;

  private List<Path> texts() {
    List<Path> texts = new ArrayList<>();
    for (String town : List.of("Oslo", "Bergen", "Paris", "London", "Madrid", "Rome")) {
      texts.add(
          Texts.write(
              folder.resolve("texts/" + town + ".txt"),
              "Rosa Lund, president of the Sailors' Guild, spoke in %s.%sBo Lindqvist left.\n"
                  .formatted(town, PADDING)));
    }
    return texts;
  }

  @Test
  void a_build_killed_twice_and_run_again_gives_the_graph_of_an_undisturbed_one()
      throws IOException, InterruptedException {
    List<Path> texts = texts();
    Path killed = folder.resolve("killed");
    buildAndKill(killed, texts, 3, 4);
    assertThat(documents(killed)).isBetween(2L, 4L);
    buildAndKill(killed, texts, 5, 5);
    assertThat(documents(killed)).isEqualTo(4L);
    assertThat(Texts.graphOf(killed, texts.toArray(Path[]::new)))
        .isEqualTo(Texts.graphOf(folder.resolve("undisturbed"), texts.toArray(Path[]::new)));
  }

  /** Kills with -9 as soon as so many texts are done; the build goes no further than the last. */
  private static void buildAndKill(Path store, List<Path> texts, int done, int last)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(store.toString(), Integer.toString(last)));
    texts.forEach(text -> arguments.add(text.toString()));
    Process build = OtherProcess.start(BuildToBeKilled.class, arguments.toArray(String[]::new));
    try (BufferedReader said = build.inputReader()) {
      String expected = Integer.toString(done);
      assertThat(said.lines().anyMatch(expected::equals)).isTrue();
    } finally {
      build.destroyForcibly().waitFor();
    }
    assertThat(build.exitValue()).isEqualTo(128 + 9);
  }

  private static long documents(Path folder) {
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      return Texts.nquads(store).stream().filter(quad -> quad.contains("#sha256> \"")).count();
    }
  }
}
