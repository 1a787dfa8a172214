package org.annals.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.UserException;
import org.annals.rdf.Iris;
import org.annals.rdf.Prefixes;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph on disk: a TDB2 database whose default graph is the union of all graphs, with its base
 * beside it.
 *
 * <p>One process at a time has a store. Writes are serialised and all or nothing; reads see the
 * last commit.
 */
public final class KnowledgeStore implements AutoCloseable {
  private static final Pattern OWNER = Pattern.compile("held by process (\\d+)");

  private final Path folder;
  private final Iris iris;
  private final DatasetGraph dataset;

  private KnowledgeStore(Path folder, Iris iris, DatasetGraph dataset) {
    this.folder = folder;
    this.iris = iris;
    this.dataset = dataset;
  }

  /**
   * Opens a store that is there.
   *
   * @throws UserException when there is none, or another process has it
   */
  public static KnowledgeStore open(Path folder) {
    return open(
        folder,
        StoreSettings.read(folder)
            .orElseThrow(
                () ->
                    new UserException(
                        "There is no store at %s.".formatted(folder),
                        "Build one: annals build TEXTS --store %s".formatted(folder))));
  }

  /**
   * Opens a store, or makes an empty one.
   *
   * @param base for the IRIs of a new store; a store that is there keeps its own
   * @throws UserException when the base is another than the store's, or another process has it
   */
  public static KnowledgeStore openOrCreate(Path folder, Optional<String> base) {
    Optional<StoreSettings> present = StoreSettings.read(folder);
    present.ifPresent(settings -> settings.refuseOther(base, folder));
    return open(
        folder,
        present.orElseGet(
            () -> StoreSettings.create(folder, Iris.under(base.orElse(Iris.DEFAULT_BASE)))));
  }

  private static KnowledgeStore open(Path folder, StoreSettings settings) {
    JenaSystem.init();
    Path database = folder.resolve("graph");
    try {
      Files.createDirectories(database);
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      KnowledgeStore store = new KnowledgeStore(folder, Iris.under(settings.base()), dataset);
      store.declarePrefixes();
      return store;
    } catch (DBOpEnvException inUse) {
      throw inUse(folder, inUse);
    } catch (IOException | RuntimeIOException e) {
      throw new UserException(
          "The store at %s cannot be opened: %s.".formatted(folder, e.getMessage()),
          "Check that you may read and write all that lies in it, or name another with --store.",
          e);
    }
  }

  private static UserException inUse(Path folder, DBOpEnvException cause) {
    Matcher owner = OWNER.matcher(String.valueOf(cause.getMessage()));
    return new UserException(
        "The store at %s is in use by another process%s."
            .formatted(folder, owner.find() ? " (pid " + owner.group(1) + ")" : ""),
        "Stop that process (annals serve?), or name another folder with --store.",
        cause);
  }

  private void declarePrefixes() {
    boolean declared = calculateRead(d -> d.prefixes().size() >= Prefixes.ALL.size());
    if (!declared) {
      write(d -> Prefixes.ALL.forEach((prefix, iri) -> d.prefixes().add(prefix, iri)));
    }
  }

  /** The folder that holds it. */
  public Path folder() {
    return folder;
  }

  /** Mints and reads the IRIs of this graph. */
  public Iris iris() {
    return iris;
  }

  /** The dataset itself, for the query engine and the server; use it inside a transaction. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Reads the last commit. */
  public <T> T calculateRead(Function<DatasetGraph, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(dataset));
  }

  /**
   * Writes all or nothing.
   *
   * @throws UserException when the disk has no room for it
   */
  public void write(Consumer<DatasetGraph> writer) {
    try {
      Txn.executeWrite(dataset, () -> writer.accept(dataset));
    } catch (InternalError | RuntimeIOException failed) {
      if (dataset.isInTransaction()) {
        dataset.abort();
        dataset.end();
      }
      throw notWritten(failed);
    }
  }

  /** A mapped file that finds no room on the disk fails with an InternalError. */
  private UserException notWritten(Throwable cause) {
    return new UserException(
        "The store at %s cannot be written; the disk is full or fails.".formatted(folder),
        "Make room and do it again; what was written before is whole.",
        cause);
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes of its files; an empty store has 200 MB of them by length, few of which take room.
   */
  public long size() {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(KnowledgeStore::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives back the room of past commits when the store has doubled since it last did; readers go on
   * meanwhile.
   */
  public void compactIfGrown() {
    CompactionMark mark = new CompactionMark(folder);
    if (size() > mark.size() * 2) {
      compact();
      mark.set(size());
    }
  }

  /** Gives back the room of past commits; readers go on meanwhile. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /** Lets the next process have the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }
}
