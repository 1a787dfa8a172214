package org.annals.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words that tell names from other words.
 *
 * @param ordinary words of the dictionary, in lower case
 * @param givenNames as written: "Rosa"
 * @param surnames as written: "Parks"
 * @param titles what stands before a person's name, in lower case: "president", "prime minister"
 * @param offices those titles that name a post and never belong to the name itself
 */
public record WordLists(
    Set<String> ordinary,
    Set<String> givenNames,
    Set<String> surnames,
    Set<String> titles,
    Set<String> offices) {
  public WordLists {
    ordinary = Set.copyOf(ordinary);
    givenNames = Set.copyOf(givenNames);
    surnames = Set.copyOf(surnames);
    titles = Set.copyOf(titles);
    offices = Set.copyOf(offices);
  }

  /** The lists that travel with the program. */
  public static WordLists load() {
    return new WordLists(
        lower(NameTable.lines("words.txt")),
        column("given-names.tsv", "name"),
        column("surnames.tsv", "name"),
        loadTitles(_ -> true),
        loadTitles("office"::equals));
  }

  private static Set<String> loadTitles(Predicate<String> kinds) {
    NameTable table = NameTable.load("titles.tsv");
    int title = table.column("title");
    int kind = table.column("kind");
    var titles = new HashSet<String>();
    for (NameTable.Row row : table.rows()) {
      if (kinds.test(row.cell(kind))) {
        List<String> keys = Pieces.of(row.cell(title)).stream().map(Piece::key).toList();
        titles.add(String.join(" ", keys).toLowerCase(Locale.ROOT));
      }
    }
    return titles;
  }

  private static Set<String> column(String file, String column) {
    NameTable table = NameTable.load(file);
    var names = new HashSet<String>();
    int at = Math.max(0, table.column(column));
    table.rows().forEach(row -> names.add(Piece.fold(row.cell(at))));
    return names;
  }

  private static Set<String> lower(List<String> lines) {
    var words = new HashSet<String>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        words.add(Piece.fold(line.strip()).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
