package org.annals.document;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.UserException;

/**
 * The sources that the arguments of a build name, each with an id of its own.
 *
 * @param sources in the order of the arguments, and below a folder in the order of their ids
 * @param problems what was named or found but cannot be taken
 */
public record Corpus(List<Source> sources, List<Problem> problems) {
  /** The argument that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_ID = "stdin.txt";

  public Corpus {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /**
   * The sources of files, of folders with all that lies below them, and of standard input.
   *
   * <p>A path that is missing is listed, and the others are taken.
   *
   * @throws UserException when there is no text at all
   */
  public static Corpus of(List<String> arguments, InputStream standardInput) {
    var collected = new Collected();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        collected.add(new Source.OfStream(STANDARD_INPUT_ID, standardInput));
      } else {
        collected.addPath(Path.of(argument));
      }
    }
    if (collected.byId.isEmpty()) {
      refuseMissing(arguments);
      throw new UserException(
          "There are no texts below %s.".formatted(String.join(", ", arguments)),
          "Give files, or a folder that holds %s files.".formatted(Format.endings()));
    }
    return new Corpus(List.copyOf(collected.byId.values()), collected.problems);
  }

  private static void refuseMissing(List<String> arguments) {
    for (String argument : arguments) {
      if (!Files.exists(Path.of(argument))) {
        throw new UserException(
            "There is no file or folder %s.".formatted(argument),
            "Check the spelling, and the folder that you are in.");
      }
    }
  }

  /** What has been found so far, in the order found. */
  private static final class Collected {
    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void addPath(Path path) {
      if (Files.isDirectory(path)) {
        var folder = TextFolder.below(path);
        folder.sources().forEach(this::add);
        problems.addAll(folder.problems());
      } else if (!Files.exists(path)) {
        problems.add(new Problem(path.toString(), "There is no such file or folder."));
      } else {
        add(new Source.OfFile(String.valueOf(path.getFileName()), path));
      }
    }

    void add(Source source) {
      Source first = byId.putIfAbsent(source.id(), source);
      if (first != null && !first.equals(source) && !sameFile(first, source)) {
        problems.add(
            new Problem(
                where(source),
                "Left out: %s has the same id, %s; build the folder above both instead."
                    .formatted(where(first), source.id())));
      }
    }

    private static boolean sameFile(Source one, Source other) {
      return one instanceof Source.OfFile(var _, var first)
          && other instanceof Source.OfFile(var _, var second)
          && first.toAbsolutePath().normalize().equals(second.toAbsolutePath().normalize());
    }

    private static String where(Source source) {
      return switch (source) {
        case Source.OfFile(var _, var path) -> path.toString();
        case Source.OfStream _ -> "standard input";
      };
    }
  }
}
