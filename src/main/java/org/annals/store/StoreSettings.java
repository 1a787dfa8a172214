package org.annals.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.annals.UserException;
import org.annals.rdf.Iris;

/** What is kept beside the graph: the base of its IRIs and the layout of the folder. */
record StoreSettings(String base) {
  private static final String FILE = "annals.properties";
  private static final String LAYOUT = "1";

  /** The settings of a store; nothing when the folder holds none. */
  static Optional<StoreSettings> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      refuseStrangers(folder);
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    if (!LAYOUT.equals(properties.getProperty("layout"))) {
      throw new UserException(
          "The store at %s was written by another version of Annals.".formatted(folder),
          "Build it again into another folder with --store.");
    }
    return Optional.of(new StoreSettings(properties.getProperty("base", Iris.DEFAULT_BASE)));
  }

  static StoreSettings create(Path folder, Iris iris) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(file)) {
        writer.write("# Written by annals build; the base cannot be changed afterwards.\n");
        writer.write("base=" + iris.base() + "\nlayout=" + LAYOUT + "\n");
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return new StoreSettings(iris.base());
  }

  void refuseOther(Optional<String> wanted, Path folder) {
    if (wanted.isPresent() && !wanted.get().equals(base)) {
      throw new UserException(
          "The store at %s has the base %s.".formatted(folder, base),
          "Leave --base out, or build into another folder with --store.");
    }
  }

  private static void refuseStrangers(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new UserException(
          "%s is a file, and a store is a folder.".formatted(folder),
          "Name an empty or a new folder with --store.");
    }
    try (var entries = Files.list(folder)) {
      if (entries.findAny().isEmpty()) {
        return;
      }
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    throw new UserException(
        "The folder %s holds other things than a store.".formatted(folder),
        "Name an empty or a new folder with --store.");
  }

  private static UserException unreadable(Path path, IOException cause) {
    return new UserException(
        "Cannot read or write %s: %s.".formatted(path, cause.getMessage()),
        "Check that the folder can be read and written, or name another with --store.",
        cause);
  }
}
