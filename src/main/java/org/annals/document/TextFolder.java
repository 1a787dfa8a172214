package org.annals.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts below a folder, hidden files and folders left out.
 *
 * <p>A folder is read once, however many symbolic links lead to it, and under its own path where it
 * has one; so loops of links end.
 */
record TextFolder(List<Source> sources, List<Problem> problems) {
  /** The texts below a folder, in the order of their ids. */
  static TextFolder below(Path root) {
    var walk = new Walk();
    try {
      walk.seeAboveOf(root.toRealPath());
    } catch (IOException unreadable) {
      return new TextFolder(List.of(), List.of(cannotOpen(root)));
    }
    walk.run(new Folder("", root));
    walk.found.sort(Comparator.comparing(Source::id));
    return new TextFolder(List.copyOf(walk.found), List.copyOf(walk.problems));
  }

  private static Problem cannotOpen(Path folder) {
    return new Problem(folder.toString(), "The folder cannot be opened; check its permissions.");
  }

  /** A folder on the way, with the start of the ids of all that lies in it. */
  private record Folder(String prefix, Path path) {}

  /** One walk: real folders first, then those that only links lead to. */
  private static final class Walk {
    private final List<Source> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Deque<Folder> folders = new ArrayDeque<>();
    private final Deque<Folder> links = new ArrayDeque<>();

    void seeAboveOf(Path real) {
      for (Path above = real.getParent(); above != null; above = above.getParent()) {
        seen.add(above);
      }
    }

    void run(Folder root) {
      folders.add(root);
      while (!folders.isEmpty() || !links.isEmpty()) {
        Folder next = folders.isEmpty() ? links.remove() : folders.remove();
        try {
          if (seen.add(next.path().toRealPath())) {
            list(next);
          }
        } catch (IOException unreadable) {
          problems.add(cannotOpen(next.path()));
        }
      }
    }

    private void list(Folder folder) throws IOException {
      try (Stream<Path> entries = Files.list(folder.path())) {
        entries
            .sorted(Comparator.comparing(TextFolder::nameOf))
            .filter(entry -> !nameOf(entry).startsWith("."))
            .forEach(entry -> take(folder.prefix() + nameOf(entry), entry));
      }
    }

    private void take(String id, Path entry) {
      if (Files.isDirectory(entry)) {
        (Files.isSymbolicLink(entry) ? links : folders).add(new Folder(id + "/", entry));
      } else if (Files.isRegularFile(entry) && Format.of(id).isPresent()) {
        found.add(new Source.OfFile(id, entry));
      }
    }
  }

  private static String nameOf(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
