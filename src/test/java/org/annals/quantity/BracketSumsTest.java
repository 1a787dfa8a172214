package org.annals.quantity;

import static org.annals.quantity.Found.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BracketSumsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji paid 38 million Fijian dollars ($17 million) in Suva.  | 38000000 FJD; 17000000 USD
          Canada lent 30 million Kenyan shillings ($230,000) in Halifax. | 30000000 KES; 230000 USD
          """)
  void a_bracket_gives_a_sum_in_dollars_of_the_united_states(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }
}
