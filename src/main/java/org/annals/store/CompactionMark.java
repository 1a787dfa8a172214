package org.annals.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers beside the graph how large it was when it was last compacted. */
final class CompactionMark {
  /** The length of the files of a store with a few thousand quads. */
  private static final long EMPTY = 256L << 20;

  private final Path file;

  CompactionMark(Path folder) {
    this.file = folder.resolve("compacted");
  }

  long size() {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException garbled) {
      return EMPTY;
    }
  }

  void set(long size) {
    try {
      Files.writeString(file, Long.toString(Math.max(size, EMPTY)) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
