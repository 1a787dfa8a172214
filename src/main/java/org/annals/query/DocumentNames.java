package org.annals.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.rdf.Iris;

/**
 * Finds the document that a person means by its id, its IRI, or the path of its file.
 *
 * <p>An id is a path below the folder that was built, so a path means the document whose id is the
 * longest end of it.
 */
public final class DocumentNames {
  private final Set<String> ids;
  private final Iris iris;

  /** The documents with these ids, whose IRIs these are. */
  public DocumentNames(List<String> ids, Iris iris) {
    this.ids = new TreeSet<>(ids);
    this.iris = iris;
  }

  /** The id; nothing when no document is meant. */
  public Optional<String> find(String typed) {
    if (ids.contains(typed)) {
      return Optional.of(typed);
    }
    Optional<String> named = iris.documentIdOf(Iris.foreign(typed.replaceAll("^<|>$", "")));
    return named.filter(ids::contains).or(() -> byPath(typed.replace('\\', '/')));
  }

  private Optional<String> byPath(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String end = path.substring(slash + 1);
      if (ids.contains(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }
}
