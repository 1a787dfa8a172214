package org.annals.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a number is told that a text gives as a least or a most. */
final class BoundedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 40 people were moved from their homes. | at least 40 people
          The fund lent them more than $500.               | at least 500 USD
          Fewer than 300 families stayed.                  | at most 300 families
          The club sold about 60 boats.                    | 60 boats
          Dozens of houses burned.                         | dozens of houses
          The ship sailed under two flags.                 | 2 flags
          """)
  void a_least_and_a_most_are_told_as_such(String text, String expected) {
    assertThat(Found.all(text)).extracting(Quantity::bounded).containsExactly(expected);
  }
}
