package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annals.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files an argument means, and what they are called. */
final class CorpusTest {
  @TempDir Path folder;

  @Test
  void takes_texts_below_a_folder_in_the_order_of_their_ids() throws IOException {
    write("b.txt", "a/z.md", "a/deep/er/page.HTML", "c.xhtml", "d.text");
    assertThat(ids(corpus(folder)))
        .containsExactly("a/deep/er/page.HTML", "a/z.md", "b.txt", "c.xhtml", "d.text");
  }

  @Test
  void leaves_out_what_is_hidden_or_no_text() throws IOException {
    write("kept.txt", ".hidden.txt", ".git/log.txt", "picture.png", "noending", "txt", "x.t");
    assertThat(ids(corpus(folder))).containsExactly("kept.txt");
  }

  @Test
  void takes_any_file_that_is_given_by_name() throws IOException {
    write("in/speech.dat", ".note");
    assertThat(ids(corpus(folder.resolve("in/speech.dat"), folder.resolve(".note"))))
        .containsExactly("speech.dat", ".note");
  }

  @Test
  void survives_loops_of_links_and_reads_a_folder_once() throws IOException {
    write("a/x.txt", "b/y.txt");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("a/up"), folder.resolve(".."));
    Files.createSymbolicLink(folder.resolve("a/b"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));
    assertThat(ids(corpus(folder))).containsExactly("a/x.txt", "b/y.txt");
  }

  @Test
  void follows_a_link_to_a_folder_elsewhere(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("far.txt"), "Far.");
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    assertThat(ids(corpus(folder))).containsExactly("link/far.txt");
  }

  @Test
  void says_which_path_is_missing() {
    assertThatThrownBy(() -> corpus(folder.resolve("absent")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("absent");
  }

  @Test
  void a_path_that_is_missing_beside_others_is_listed_and_the_others_are_taken()
      throws IOException {
    write("a.txt");
    Corpus corpus = corpus(folder.resolve("absent"), folder.resolve("a.txt"));
    assertThat(ids(corpus)).containsExactly("a.txt");
    assertThat(corpus.problems())
        .containsExactly(
            new Problem(folder.resolve("absent").toString(), "There is no such file or folder."));
  }

  @Test
  void says_when_there_is_no_text_at_all() throws IOException {
    write("picture.png");
    assertThatThrownBy(() -> corpus(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no texts below");
  }

  @Test
  void names_the_second_of_two_sources_with_one_id() throws IOException {
    write("one/a.txt", "two/a.txt");
    Corpus corpus = corpus(folder.resolve("one"), folder.resolve("two"));
    assertThat(ids(corpus)).containsExactly("a.txt");
    assertThat(corpus.problems()).hasSize(1);
    assertThat(corpus.problems().getFirst().source()).contains("two");
  }

  @Test
  void takes_a_file_once_that_is_named_twice() throws IOException {
    write("a.txt");
    Corpus corpus = corpus(folder, folder.resolve("a.txt"));
    assertThat(ids(corpus)).containsExactly("a.txt");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void reads_standard_input_for_a_dash() {
    Corpus corpus = Corpus.of(List.of("-"), InputStream.nullInputStream());
    assertThat(ids(corpus)).containsExactly("stdin.txt");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "A text.");
    }
  }

  private static Corpus corpus(Path... paths) {
    return Corpus.of(
        Arrays.stream(paths).map(Path::toString).toList(), InputStream.nullInputStream());
  }

  private static List<String> ids(Corpus corpus) {
    return corpus.sources().stream().map(Source::id).toList();
  }
}
