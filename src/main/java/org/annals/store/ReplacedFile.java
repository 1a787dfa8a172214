package org.annals.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.ToLongFunction;
import org.annals.UserException;

/**
 * A file that is written beside its place and moved there when it is whole, so that nobody ever
 * reads half of it and a failure leaves what was there.
 */
public final class ReplacedFile {
  private ReplacedFile() {}

  /**
   * Writes the file and gives what the writer gives.
   *
   * @throws UserException when it cannot be written there
   */
  public static long write(Path file, ToLongFunction<OutputStream> writer) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
        try (OutputStream device = Files.newOutputStream(file)) {
          return writer.applyAsLong(device);
        }
      }
      return writeBeside(target(file), writer);
    } catch (IOException e) {
      throw new UserException(
          "Cannot write %s: %s.".formatted(file, e.getMessage()),
          "Check the rights of the folder and the room on the disk, or name another file.",
          e);
    }
  }

  private static long writeBeside(Path file, ToLongFunction<OutputStream> writer)
      throws IOException {
    Path side =
        file.resolveSibling(
            ".%s.%d.part".formatted(file.getFileName(), ProcessHandle.current().pid()));
    try {
      long count;
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  side,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE))) {
        count = writer.applyAsLong(out);
      }
      Files.move(side, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return count;
    } finally {
      Files.deleteIfExists(side);
    }
  }

  private static Path target(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserException(
          "There is no folder %s to write %s into.".formatted(folder, absolute.getFileName()),
          "Make it first: mkdir -p %s".formatted(folder));
    }
    if (Files.isDirectory(file)) {
      throw new UserException(
          "%s is a folder.".formatted(file),
          "Name a file in it, such as %s/graph.ttl".formatted(file));
    }
    return Files.exists(file) ? file.toRealPath() : absolute;
  }
}
