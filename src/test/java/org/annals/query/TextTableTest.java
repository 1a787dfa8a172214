package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table fits its width and loses nothing. */
final class TextTableTest {
  @Test
  void a_long_cell_goes_on_below_at_a_blank_between_words() {
    assertThat(
            table(
                44,
                List.of("name", "sentence"),
                List.of(
                    List.of("Rosa Parks", "Rosa Parks was arrested in Montgomery in 1955."),
                    List.of("E. D. Nixon", "He posted her bail."))))
        .isEqualTo(
            """
             name        | sentence
            -------------+-----------------------------
             Rosa Parks  | Rosa Parks was arrested in
                         | Montgomery in 1955.
             E. D. Nixon | He posted her bail.
            """);
  }

  @Test
  void a_name_stays_whole_where_there_is_room() {
    String name = "all-about-the-most-named-organization";

    assertThat(table(100, List.of("name", "asks"), List.of(List.of(name, "word ".repeat(40)))))
        .contains(name);
  }

  @Test
  void numbers_stand_right() {
    assertThat(table(80, List.of("n", "x"), List.of(List.of("1", "a"), List.of("100", "b"))))
        .isEqualTo(
            """
               n | x
            -----+---
               1 | a
             100 | b
            """);
  }

  @Test
  void an_answer_without_rows_shows_its_columns() {
    assertThat(table(80, List.of("who", "what"), List.of())).startsWith(" who | what\n");
  }

  @Test
  void no_line_is_wider_than_asked_for() {
    String words = "word ".repeat(60).strip();
    for (int width : new int[] {60, 80, 100, 200}) {
      assertThat(
              table(width, List.of("a", "b", "c", "d"), List.of(List.of(words, "x", words, words)))
                  .lines())
          .allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void a_long_answer_keeps_its_columns_to_the_end() {
    String table = table(80, List.of("n"), Collections.nCopies(2_500, List.of("123")));

    assertThat(table.lines()).hasSize(2_502);
    assertThat(table.lines().skip(2)).containsOnly(" 123");
  }

  private static String table(int width, List<String> header, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    long count = new TextTable(header, width).print(rows.iterator(), new PrintWriter(out));
    assertThat(count).isEqualTo(rows.size());
    return out.toString();
  }
}
