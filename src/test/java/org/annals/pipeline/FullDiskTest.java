package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.UserException;
import org.annals.store.KnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of 16 MB; only root can mount one, for others this is skipped. */
final class FullDiskTest {
  @TempDir private Path folder;
  private boolean mounted;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    Files.createDirectory(disk());
    mounted = run("mount", "-t", "tmpfs", "-o", "size=16m", "none", disk().toString());
    assumeThat(mounted).as("a small disk can be mounted").isTrue();
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      // Lazily: what the store has mapped stays mapped until it is collected.
      assertThat(run("umount", "--lazy", disk().toString())).isTrue();
    }
  }

  private Path disk() {
    return folder.resolve("disk");
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  private Path text(String name, String text) {
    return Texts.write(folder.resolve("texts").resolve(name), text);
  }

  @Test
  void a_build_that_fills_the_disk_says_so_and_leaves_the_store_as_it_was() {
    Path small = text("small.txt", "Rosa Lund came to Oslo.\n");
    Path large = text("large.txt", "Rosa Lund and Bo Lindqvist came to Oslo. ".repeat(6_000));
    List<String> before;
    try (KnowledgeStore store = Texts.store(disk().resolve("store"))) {
      Texts.build(store, small);
      before = Texts.nquads(store);
      assertThatThrownBy(() -> Texts.build(store, large))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("the disk is full");
      assertThat(Texts.nquads(store)).isEqualTo(before);
    }
    assertThat(Texts.graphOf(disk().resolve("store"), small)).isEqualTo(before);
  }

  @Test
  void a_commit_that_finds_no_room_says_so_and_can_be_done_again() throws IOException {
    Path first = text("first.txt", "Rosa Lund came to Oslo.\n");
    Path second = text("second.txt", "Bo Lindqvist came to Bergen.\n");
    try (KnowledgeStore store = Texts.store(disk().resolve("store"))) {
      Texts.build(store, first);
      List<String> before = Texts.nquads(store);
      fill(disk().resolve("filler"));
      assertThatThrownBy(() -> Texts.build(store, second)).isInstanceOf(UserException.class);
      assertThat(Texts.nquads(store)).isEqualTo(before);
      Files.delete(disk().resolve("filler"));
      assertThat(Texts.build(store, second).added()).isEqualTo(1);
    }
    assertThat(Texts.graphOf(disk().resolve("store"), first, second))
        .isEqualTo(Texts.graphOf(folder.resolve("roomy"), first, second));
  }

  private static void fill(Path file) throws IOException {
    byte[] page = new byte[4096];
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(page);
      }
    } catch (IOException full) {
      assertThat(file).isNotEmptyFile();
    }
  }
}
