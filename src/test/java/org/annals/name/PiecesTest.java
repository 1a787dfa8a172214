package org.annals.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PiecesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          the U.S. Senate       | the_U.S._Senate
          George W. Bush        | George_W._Bush
          Trump's plan          | Trump_'s_plan
          the workers’ party    | the_workers_’_party
          China-Russia bloc     | China_-_Russia_bloc
          O'Connor left.        | O'Connor_left_.
          Martin Luther King Jr.| Martin_Luther_King_Jr.
          Roe v. Wade           | Roe_v._Wade
          in World War I. It    | in_World_War_I_._It
          Ruth I. Carl          | Ruth_I._Carl
          14,000 of 1.5         | 14,000_of_1.5
          “No Kings”            | “_No_Kings_”
          👍🏽 Lima               | 👍_🏽_Lima
          """)
  void cuts_at_marks_but_not_inside_abbreviations(String text, String pieces) {
    assertThat(String.join("_", Pieces.of(text).stream().map(Piece::surface).toList()))
        .isEqualTo(pieces);
  }
}
