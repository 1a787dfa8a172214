package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.document.Document;
import org.annals.document.Problem;
import org.annals.ontology.Ontology;
import org.annals.store.KnowledgeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ExampleStore.class)
final class PipelineTest {
  @TempDir private Path folder;
  private Path texts;

  /** Short texts that share people, places and bodies, some of them by their metadata alone. */
  @BeforeEach
  void writeTexts() {
    texts = folder.resolve("texts");
    Texts.write(
        texts.resolve("front.md"),
        """
        ---
        title: The harbour closes
        author: Rosa Lund
        publisher: The New York Times
        date: 1912-05-03
        ---
        The Sailors' Guild (SG) met in Springfield, Illinois. Mayor Bo Lindqvist stayed away.
        """);
    Texts.write(
        texts.resolve("plain.txt"),
        """
        Rosa Lund, president of the Sailors' Guild, spoke in Springfield, Massachusetts.

        The New York Times wrote that Lund had joined the Labour Party. Lund denied it.
        """);
    Texts.write(
        texts.resolve("below/page.html"),
        """
        <html lang="en"><head><title>A page</title><meta name="author" content="Bo Lindqvist">
        </head><body><article><h1>A page</h1><p>Bo Lindqvist, mayor of Springfield, signed the
        Harbour Act of 1911. The SG and the United States Congress were told of it by Rosa
        Lund.</p></article></body></html>
        """);
    Texts.write(
        texts.resolve("short.txt"), "Georgia borders Russia. Bo Lindqvist was born in Georgia.\n");
  }

  private List<String> graphOf(String name, Path... paths) {
    return Texts.graphOf(folder.resolve(name), paths);
  }

  @Test
  void the_graph_is_the_same_on_one_thread_and_on_two(KnowledgeStore examples) {
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, 1, List.of(Texts.EXAMPLES));
      assertThat(Texts.nquads(store)).hasSizeGreaterThan(10_000).isEqualTo(Texts.nquads(examples));
    }
  }

  @Test
  void the_graph_is_the_same_named_in_another_order(KnowledgeStore examples) {
    Path[] backwards = Texts.files(Texts.EXAMPLES).reversed().toArray(Path[]::new);
    assertThat(graphOf("store", backwards)).isEqualTo(Texts.nquads(examples));
  }

  @Test
  void the_graph_is_the_same_built_in_parts(KnowledgeStore examples) {
    List<Path> files = Texts.files(Texts.EXAMPLES);
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, 2, files.subList(7, files.size()));
      Texts.build(store, 2, files.subList(3, 8));
      assertThat(Texts.build(store, Texts.EXAMPLES))
          .returns(3, BuildReport::added)
          .returns(0, BuildReport::replaced)
          .returns(files.size() - 3, BuildReport::unchanged);
      assertThat(Texts.nquads(store)).isEqualTo(Texts.nquads(examples));
    }
  }

  @Test
  void building_again_writes_nothing() {
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      assertThat(Texts.build(store, texts))
          .returns(4, BuildReport::added)
          .returns(List.of(), BuildReport::problems);
      Map<String, String> before = state(store);
      assertThat(Texts.build(store, texts))
          .isEqualTo(new BuildReport(0, 0, 4, 0, 0, 0, 0, 0, List.of()));
      assertThat(state(store)).isEqualTo(before);
    }
  }

  /** Each file of a store with its length and the time of its last change. */
  private static Map<String, String> state(KnowledgeStore store) {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(store.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        state.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void another_version_of_the_program_reads_every_text_anew() {
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, texts.resolve("short.txt"));
      BuildReport report =
          new Pipeline("another", ReaderKind.RULES, Ontology::shipped)
              .build(
                  Texts.corpus(List.of(texts.resolve("short.txt"))),
                  store,
                  1,
                  BuildListener.SILENT);
      assertThat(report.replaced()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"front.md", "plain.txt", "below/page.html", "short.txt"})
  void a_changed_file_replaces_its_graph_and_the_rest_stays(String changed) {
    List<String> after;
    List<String> othersBefore;
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, texts);
      othersBefore = graphsOfOthers(store, changed);
      Texts.write(texts.resolve(changed), "In Oslo, Ada Berg founded the Berg Company.\n");
      assertThat(Texts.build(store, texts))
          .returns(1, BuildReport::replaced)
          .returns(3, BuildReport::unchanged);
      after = Texts.nquads(store);
      assertThat(graphsOfOthers(store, changed)).isNotEmpty().isEqualTo(othersBefore);
    }
    assertThat(after).isEqualTo(graphOf("new", texts)).anyMatch(quad -> quad.contains("Ada_Berg"));
  }

  private static List<String> graphsOfOthers(KnowledgeStore store, String id) {
    String graph = "<%sdoc/%s> .".formatted(store.iris().base(), id);
    return Texts.nquads(store).stream()
        .filter(quad -> quad.contains("/doc/") && quad.endsWith("> ."))
        .filter(quad -> !quad.endsWith(graph) && !quad.endsWith("graph/entities> ."))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"front.md", "plain.txt", "below/page.html", "short.txt"})
  void removing_a_document_leaves_the_graph_as_if_it_had_never_been(String removed)
      throws IOException {
    List<String> after;
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, texts);
      assertThat(new Removal(store, "test").remove(List.of(removed))).isEmpty();
      after = Texts.nquads(store);
    }
    Files.delete(texts.resolve(removed));
    assertThat(after).isNotEmpty().isEqualTo(graphOf("new", texts));
  }

  @Test
  void removing_half_of_the_examples_leaves_the_graph_of_the_other_half() {
    List<Path> files = Texts.files(Texts.EXAMPLES);
    List<Path> half = files.subList(0, files.size() / 2);
    List<String> after;
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, Texts.EXAMPLES);
      new Removal(store, "test")
          .remove(half.stream().map(file -> String.valueOf(file.getFileName())).toList());
      after = Texts.nquads(store);
    }
    assertThat(after)
        .isEqualTo(graphOf("new", files.subList(half.size(), files.size()).toArray(Path[]::new)));
  }

  @Test
  void what_cannot_be_read_is_a_problem_and_the_rest_is_done() throws IOException {
    List<String> alone = graphOf("alone", texts);
    Texts.write(texts.resolve("empty.txt"), "");
    Texts.write(texts.resolve("blank.md"), " \n\t\n");
    Files.write(texts.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    Texts.write(texts.resolve("nothing.html"), "<html><body><script>1</script></body></html>");
    Files.createSymbolicLink(texts.resolve("below/loop"), texts);
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      BuildReport report = Texts.build(store, texts);
      assertThat(report.problems())
          .extracting(Problem::source)
          .containsExactly("blank.md", "empty.txt", "nothing.html", "picture.txt");
      assertThat(report.problems()).allMatch(problem -> problem.message().endsWith("."));
      assertThat(report.added()).isEqualTo(4);
      assertThat(Texts.nquads(store)).isEqualTo(alone);
    }
  }

  @Test
  void a_file_without_permission_is_a_problem_and_the_rest_is_done() throws IOException {
    Path closed = Texts.write(texts.resolve("closed.txt"), "Nobody reads this.");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(closed)).as("this user may read everything").isFalse();
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      BuildReport report = Texts.build(store, texts);
      assertThat(report.problems()).extracting(Problem::source).containsExactly("closed.txt");
      assertThat(report.added()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void a_text_that_shows_a_bug_is_a_problem_and_the_rest_is_done(Class<? extends Throwable> fault) {
    List<String> alone = graphOf("alone", texts);
    Texts.write(texts.resolve("odd.txt"), "Bo Lindqvist came to Oslo.");
    Map<String, Throwable> heard = new TreeMap<>();
    Pipeline faulty =
        new Pipeline(
            Texts.pipeline(), document -> document.id().equals("odd.txt") ? fail(fault) : document);
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      BuildReport report = faulty.build(Texts.corpus(List.of(texts)), store, 2, listener(heard));
      assertThat(report.problems()).extracting(Problem::source).containsExactly("odd.txt");
      assertThat(report.problems().getFirst().message())
          .contains(fault.getSimpleName())
          .endsWith(".");
      assertThat(heard.get("odd.txt")).isInstanceOf(fault);
      assertThat(Texts.nquads(store)).isEqualTo(alone);
    }
  }

  private static BuildListener listener(Map<String, Throwable> faults) {
    return new BuildListener() {
      @Override
      public void progress(int done, int all) {}

      @Override
      public void failed(String source, Throwable fault) {
        faults.put(source, fault);
      }
    };
  }

  private static Document fail(Class<? extends Throwable> fault) {
    if (fault == StackOverflowError.class) {
      throw new StackOverflowError("too deep");
    }
    throw new IllegalStateException("a word too far");
  }

  @Test
  void a_text_that_became_unreadable_stays_as_it_was_read() {
    Path file = texts.resolve("short.txt");
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, texts);
      List<String> before = Texts.nquads(store);
      Texts.write(file, "");
      assertThat(Texts.build(store, texts).problems()).hasSize(1);
      assertThat(Texts.nquads(store)).isEqualTo(before);
    }
  }

  @Test
  void the_text_in_the_graph_is_the_text_of_the_file() throws IOException {
    String text = "The Sailors' Guild met.\n\nOslo is cold. 🧸\n";
    Path file = texts.resolve("exact.txt");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    assertThat(graphOf("store", file))
        .anyMatch(quad -> quad.contains("isString") && quad.contains(text.replace("\n", "\\n")));
  }
}
