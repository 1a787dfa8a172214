package org.annals.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of names from the class path: tab separated, {@code #} starts a comment, the first other
 * line names the columns.
 *
 * @param file what an error message calls it
 */
record NameTable(String file, List<String> columns, List<Row> rows) {
  private static final String FOLDER = "/names/";

  /** One line of the table; a cell that the line lacks is empty. */
  record Row(int line, List<String> cells) {
    String cell(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    List<String> list(int column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : split(cell, '|');
    }
  }

  /** The place of a column, or -1 when the table has none of that name. */
  int column(String name) {
    return columns.indexOf(name);
  }

  /** What is wrong with a row, with its file and line. */
  IllegalStateException problem(Row row, String what) {
    return new IllegalStateException("%s, line %d: %s".formatted(file, row.line(), what));
  }

  static NameTable load(String name) {
    return read(name, lines(name));
  }

  static NameTable read(String file, List<String> lines) {
    List<String> columns = List.of();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var row = new Row(i + 1, split(line, '\t'));
      if (columns.isEmpty()) {
        columns = List.copyOf(row.cells());
      } else if (row.cells().size() > columns.size()) {
        throw new IllegalStateException(
            "%s, line %d: more cells than columns".formatted(file, i + 1));
      } else {
        rows.add(row);
      }
    }
    return new NameTable(file, columns, rows);
  }

  /** The lines of a resource of the name base. */
  static List<String> lines(String name) {
    try (InputStream in = NameTable.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The name base lacks " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static List<String> split(String line, char separator) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }
}
