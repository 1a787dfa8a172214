package org.annals.ontology;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a participant hangs on the word that tells of an event: a relation of Universal Dependencies,
 * and the words that may mark its case. Written "nsubj", "obl[against|at]".
 *
 * @param relation with its subtype: "nsubj:pass"
 * @param cases in small letters; none where any case, or none, will do
 */
public record ArgumentPath(String relation, Set<String> cases) implements Serializable {
  private static final Pattern FORM = Pattern.compile("([a-z:]+)(?:\\[([a-z| -]+)])?");

  public ArgumentPath {
    cases = Set.copyOf(cases);
  }

  /** Whether some word could hang by both. */
  boolean meets(ArgumentPath other) {
    return relation.equals(other.relation)
        && (cases.isEmpty()
            ? other.cases.isEmpty()
            : cases.stream().anyMatch(other.cases::contains));
  }

  /** Reads a path; nothing where it is none. */
  static Optional<ArgumentPath> parse(String path) {
    Matcher form = FORM.matcher(path);
    if (!form.matches()) {
      return Optional.empty();
    }
    String cases = form.group(2);
    return Optional.of(
        new ArgumentPath(
            form.group(1), cases == null ? Set.of() : Set.copyOf(List.of(cases.split("\\|", -1)))));
  }
}
