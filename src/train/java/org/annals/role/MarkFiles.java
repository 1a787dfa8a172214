package org.annals.role;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Files of marks of several texts: "{@code = name}" begins a text, the lines behind it are its. */
public final class MarkFiles {
  private MarkFiles() {}

  /**
   * The marks of all texts of a folder, by their names.
   *
   * @param start what a text begins with
   * @param add takes in a line of marks
   */
  public static <T> Map<String, T> read(Path folder, Supplier<T> start, BiConsumer<T, String> add)
      throws IOException {
    Map<String, T> marks = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
      for (Path file : files) {
        T text = start.get();
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("= ")) {
            text = start.get();
            marks.put(line.substring(2), text);
          } else {
            add.accept(text, line);
          }
        }
      }
    }
    return marks;
  }
}
