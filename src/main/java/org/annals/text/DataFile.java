package org.annals.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of data that travels with the program, by its path on the class path. */
public final class DataFile {
  private DataFile() {}

  /** Its lines but the blank ones and the comments, which start with a {@code #}. */
  public static List<String> lines(String path) {
    return allLines(path).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Its words, which white space parts, each once. */
  public static Set<String> words(String path) {
    return lines(path).stream()
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Its groups of words, a line each: the name of the group, a tab, the words. */
  public static Map<String, Set<String>> groups(String path) {
    return lines(path).stream()
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> cells[0],
                cells ->
                    Arrays.stream(cells[1].strip().split("\\s+"))
                        .collect(Collectors.toUnmodifiableSet())));
  }

  /** Its lines as they are. */
  public static List<String> allLines(String path) {
    try (var reader =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Its bytes; the caller closes. */
  public static InputStream open(String path) {
    InputStream in = DataFile.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("Not in the program: " + path);
    }
    return in;
  }
}
