package org.annals.query;

import java.util.List;
import org.annals.UserException;

/** The questions that ship with the program, in the order of their numbers. */
public record QueryCatalog(List<NamedQuery> queries) {
  public QueryCatalog {
    queries = List.copyOf(queries);
  }

  /** Reads the catalogue from the class path. */
  public static QueryCatalog load() {
    return new QueryCatalog(
        ClassPathFolder.read("queries").entrySet().stream()
            .filter(file -> file.getKey().endsWith(".rq"))
            .map(file -> NamedQuery.parse(file.getKey(), file.getValue()))
            .toList());
  }

  /**
   * The query of a name; its file's number may stand with it or alone.
   *
   * @throws UserException when there is none, with the likeliest one meant
   */
  public NamedQuery get(String name) {
    String wanted = NamedQuery.nameOf(name);
    return queries.stream()
        .filter(q -> q.name().equalsIgnoreCase(wanted) || q.hasNumber(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, wanted));
  }

  private UserException unknown(String name, String wanted) {
    String likely =
        Spelling.nearest(wanted, queries.stream().map(NamedQuery::name).toList())
            .map("Did you mean %s? "::formatted)
            .orElse("");
    return UserException.wrongUse(
        "There is no query named '%s'.".formatted(name),
        likely + "See them all: annals query --list");
  }
}
