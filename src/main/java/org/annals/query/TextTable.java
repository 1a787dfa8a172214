package org.annals.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints rows as a table that fits a width; what is too long goes on in the line below.
 *
 * <p>The widths come from the first rows, so that a long answer is printed as it comes.
 */
public final class TextTable {
  private static final Character[] BORDER =
      AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;
  private static final int PAGE = 1_000;
  private static final int BETWEEN = 3;

  private final List<String> header;
  private final int width;

  /** A table with these column heads, at most so many characters wide. */
  public TextTable(List<String> header, int width) {
    this.header = List.copyOf(header);
    this.width = width;
  }

  /** Prints all rows and gives their number. */
  public long print(Iterator<List<String>> rows, PrintWriter out) {
    String[][] page = page(rows);
    Column[] columns = columns(page);
    long count = page.length;
    print(AsciiTable.getTable(BORDER, columns, page), out);
    while (rows.hasNext()) {
      page = page(rows);
      count += page.length;
      for (Column column : columns) {
        column.header(null);
      }
      print(AsciiTable.getTable(BORDER, columns, page), out);
    }
    out.flush();
    return count;
  }

  private static void print(String table, PrintWriter out) {
    table.lines().map(String::stripTrailing).forEach(line -> out.print(line + "\n"));
  }

  private static String[][] page(Iterator<List<String>> rows) {
    return IntStream.range(0, PAGE)
        .takeWhile(_ -> rows.hasNext())
        .mapToObj(_ -> rows.next().toArray(String[]::new))
        .toArray(String[][]::new);
  }

  private Column[] columns(String[][] page) {
    int[] widths = new ColumnWidths(header, page).fit(width - BETWEEN * header.size());
    return IntStream.range(0, widths.length)
        .mapToObj(i -> column(header.get(i), widths[i], align(page, i)))
        .toArray(Column[]::new);
  }

  private static HorizontalAlign align(String[][] page, int column) {
    boolean numbers =
        page.length > 0
            && Arrays.stream(page).allMatch(row -> row[column].matches("|-?[0-9]+(\\.[0-9]+)?"));
    return numbers ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
  }

  private static Column column(String head, int width, HorizontalAlign align) {
    return new Column()
        .header(head)
        .headerAlign(align)
        .dataAlign(align)
        .minWidth(width + BETWEEN - 1)
        .maxWidth(width + BETWEEN - 1, OverflowBehaviour.NEWLINE);
  }
}
