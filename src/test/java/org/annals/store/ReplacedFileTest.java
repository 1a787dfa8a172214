package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole, or as it was before. */
final class ReplacedFileTest {
  @TempDir Path folder;

  @Test
  void a_file_takes_the_place_of_the_one_before() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");

    assertThat(ReplacedFile.write(file, out -> write(out, "new"))).isEqualTo(3);

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void a_failure_leaves_what_was_there_and_nothing_beside_it() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");

    assertThatThrownBy(
            () ->
                ReplacedFile.write(
                    file,
                    out -> {
                      write(out, "half");
                      throw new UserException("No.", "Stop.");
                    }))
        .hasMessage("No.");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.nq"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.nq"), file);

    ReplacedFile.write(link, out -> write(out, "new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void a_missing_folder_and_a_folder_in_its_place_are_said_so() {
    assertThatThrownBy(() -> ReplacedFile.write(folder.resolve("no/graph.nq"), _ -> 0))
        .isInstanceOf(UserException.class)
        .hasMessage("There is no folder %s to write graph.nq into.", folder.resolve("no"));
    assertThatThrownBy(() -> ReplacedFile.write(folder, _ -> 0))
        .isInstanceOf(UserException.class)
        .hasMessage("%s is a folder.", folder);
  }

  private static long write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return text.length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
