package org.annals.quantity;

import static org.annals.quantity.Found.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outcome of votes and matches. */
final class TalliesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Senate passed the bill by 51 votes to 48.   | 51 (votes to 48)
          The council voted 6-3 to close the school.      | 6 (votes to 3)
          The board voted 1,911 to 87 against the plan.   | 1911 (votes to 87)
          The motion was carried by seven votes to two.   | 7 (votes to 2)
          The judges ruled 5-4 against the company.       | 5 (votes to 4)
          The Senate rejected the bill in May, 52 to 46.  | 52 (votes to 46)
          The town club won 3-1 on Saturday.              | 3 (to 1)
          """)
  void a_tally_is_the_higher_number_against_the_other(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The staff fell from 300 to 200 people.
          Children of 6-3 years slept.
          The road from 52 to 48 is closed.
          """)
  void what_is_neither_vote_nor_match_is_no_tally(String text) {
    assertThat(found(text)).doesNotContain(" to ");
  }
}
