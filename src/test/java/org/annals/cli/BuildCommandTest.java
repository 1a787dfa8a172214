package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing documents in and taking them out at the command line. */
final class BuildCommandTest {
  @TempDir Path folder;

  @Test
  void a_folder_becomes_a_graph_and_only_what_changed_is_read_again() throws IOException {
    Path texts = texts();
    Path store = folder.resolve("store");

    CommandContext built = CommandContext.run("build", texts, "--store", store).isDone();
    assertThat(built.out()).isEmpty();
    assertThat(built.err())
        .contains("Documents: 2 added, 0 replaced, 0 unchanged.")
        .containsPattern("Found: \\d+ mentions, \\d+ statements and \\d+ events in 2 sentences, in")
        .contains("The graph is in " + store)
        .contains("annals serve --store '" + store + "'");

    Files.writeString(texts.resolve("a.txt"), "Marie Curie lived in Paris.\n");
    assertThat(CommandContext.run("build", texts, "--store", store).isDone().err())
        .contains("Documents: 0 added, 1 replaced, 1 unchanged.");

    assertThat(CommandContext.run("remove", "--store", store, "a.txt", "c.txt").hasProblems().err())
        .isEqualTo("annals: There is no document c.txt.\nRemoved a.txt\n");
    assertThat(CommandContext.run("status", "--store", store).isDone().out())
        .containsPattern("documents +1\n");
  }

  @Test
  void a_text_that_cannot_be_read_is_listed_and_the_others_go_on() throws IOException {
    Path texts = texts();
    Files.write(texts.resolve("c.txt"), new byte[] {0, 1, 2, 0, 0, 7});

    CommandContext built =
        CommandContext.run("build", texts, "--store", folder.resolve("store")).hasProblems();

    assertThat(built.err())
        .contains("annals: c.txt: ")
        .contains("Documents: 2 added, 0 replaced, 0 unchanged, 1 not read.");
  }

  @Test
  void the_texts_that_ship_with_the_program_can_be_built() {
    Path store = folder.resolve("store");

    assertThat(CommandContext.run("build", "--examples", "--store", store, "-q").isDone().err())
        .isEmpty();

    String ask = "ASK { ?document dcterms:source 'salt-march.txt' }";
    assertThat(CommandContext.run("query", "--store", store, "-e", ask).out()).isEqualTo("yes\n");
  }

  @Test
  void a_base_is_kept_with_the_store() throws IOException {
    Path store = folder.resolve("store");
    Path texts = texts();
    String base = "https://example.org/kg/";
    CommandContext.run("build", texts, "--store", store, "--base", base).isDone();

    assertThat(CommandContext.run("export", "--store", store).out())
        .contains("<https://example.org/kg/doc/a.txt>");
    CommandContext.run("build", texts, "--store", store, "--base", "https://example.org/other/")
        .isRefused("has the base https://example.org/kg/");
  }

  @Test
  void what_cannot_be_built_is_told_and_leaves_no_store() {
    Path store = folder.resolve("store");

    build(store).isWrongUse("Say what to read");
    build(store, folder.resolve("none")).isRefused("There is no file or folder");
    build(store, folder).isRefused("There are no texts below");
    build(store, "--examples", "--threads", "0").isWrongUse("--threads must be 1 or more");
    build(store, "--examples", "--threads", "two").isWrongUse("'two' is not an int");
    build(store, "--examples", "--base", "kg").isWrongUse("'kg' is no base");
    CommandContext.run("remove", "--store", store).isWrongUse("Missing required parameter");
    assertThat(store).doesNotExist();
  }

  private static CommandContext build(Path store, Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "build";
    all[1] = "--store";
    all[2] = store;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandContext.run(all);
  }

  private Path texts() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "Marie Curie lived in Paris and in Warsaw.\n");
    Files.writeString(texts.resolve("b.txt"), "Rosa Parks was arrested in Montgomery, Alabama.\n");
    return texts;
  }
}
