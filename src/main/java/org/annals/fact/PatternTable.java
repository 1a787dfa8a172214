package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import org.annals.text.DataFile;

/**
 * The patterns of statements that travel with the program, each with what it must and must not
 * find.
 */
record PatternTable(List<Row> rows) {
  private static final String FILE = "/facts/patterns.tsv";

  /**
   * One pattern.
   *
   * @param relation the term, or {@code office}: the role and what it says of its bearer and the
   *     name
   * @param isClaim whether its verb makes it a claim, which can be supposed or reported, and not a
   *     way to name somebody
   * @param example a marked sentence in which it finds something
   * @param counterExample a marked sentence in which it finds nothing
   */
  record Row(
      String relation,
      boolean isClaim,
      double confidence,
      PhrasePattern pattern,
      String example,
      String counterExample) {}

  /** The rows whose pattern can begin with such an item. */
  List<Row> startingWith(Item item, String lower, boolean isTitle) {
    List<Row> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.pattern().canBeginWith(item, lower, isTitle)) {
        found.add(row);
      }
    }
    return found;
  }

  static PatternTable load() {
    return new PatternTable(DataFile.lines(FILE).stream().map(PatternTable::row).toList());
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != 6) {
      throw new IllegalStateException("%s: six cells wanted: %s".formatted(FILE, line));
    }
    return new Row(
        cells.get(0),
        cells.get(1).equals("claim"),
        Double.parseDouble(cells.get(2)),
        PhrasePattern.parse(cells.get(3)),
        cells.get(4),
        cells.get(5));
  }
}
