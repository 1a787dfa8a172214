package org.annals.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.document.Corpus;
import org.annals.ontology.Ontology;
import org.annals.store.KnowledgeStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/** Texts for the tests, and the graphs that are built from them; the pipeline is loaded once. */
public final class Texts {
  /** The texts that ship with the program. */
  public static final Path EXAMPLES = Path.of("src/main/examples");

  private static final int THREADS = 2;

  private Texts() {}

  /** Made when it is first asked for, since it takes seconds. */
  private static final class Loaded {
    static final Pipeline PIPELINE = new Pipeline("test", ReaderKind.NETWORK, Ontology::shipped);
  }

  /** The pipeline that all tests share. */
  public static Pipeline pipeline() {
    return Loaded.PIPELINE;
  }

  /** Writes a text, and the folders above it. */
  public static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, and the folders above them. */
  public static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the golden files are to be written anew ({@code -Dgolden.update}); never in CI. */
  public static boolean isUpdating() {
    return System.getProperty("golden.update") != null && System.getenv("CI") == null;
  }

  /** The files of a folder, sorted by name. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty or a used store below the folder. */
  public static KnowledgeStore store(Path folder) {
    return KnowledgeStore.openOrCreate(folder, Optional.empty());
  }

  /** What the paths name, in that order. */
  public static Corpus corpus(List<Path> paths) {
    return Corpus.of(paths.stream().map(Path::toString).toList(), InputStream.nullInputStream());
  }

  /** Builds the paths into the store on two threads. */
  public static BuildReport build(KnowledgeStore store, Path... paths) {
    return build(store, THREADS, List.of(paths));
  }

  /** Builds the paths into the store. */
  public static BuildReport build(KnowledgeStore store, int threads, List<Path> paths) {
    return pipeline().build(corpus(paths), store, threads, BuildListener.SILENT);
  }

  /** The whole graph of a store as sorted lines of N-Quads. */
  public static List<String> nquads(KnowledgeStore store) {
    return store.calculateRead(
        dataset -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          RDFWriter.source(dataset).lang(Lang.NQUADS).output(out);
          return lines(out.toString(StandardCharsets.UTF_8));
        });
  }

  private static List<String> lines(String nquads) {
    return Stream.of(nquads.split("\n")).sorted().toList();
  }

  /** The graph of the paths, built at once into a new store. */
  public static List<String> graphOf(Path storeFolder, Path... paths) {
    try (KnowledgeStore store = store(storeFolder)) {
      build(store, paths);
      return nquads(store);
    }
  }
}
