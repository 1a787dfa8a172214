package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and counts where an object may stand. */
final class CalendarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Strike pay is handed out Thursdays at the hall on Mill Street. | handed out
          In May the appeals court ruled 2 to 1 for Acme Corporation.    | ruled
          """)
  void is_nothing_done_to(String text, String verb) {
    assertThat(ReadEvents.toldBy(text, verb))
        .isNotEmpty()
        .flatExtracting(event -> event.participants().unnamedPatients())
        .noneMatch(words -> words.matches("(?i)thursdays|2 to 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Corporation had improperly searched the trove hundreds of thousands of times. | searched \
          | trove
          Anna Berg sold two mills in Leeds. | sold | two mills
          """)
  void is_no_part_of_what_is(String text, String verb, String what) {
    assertThat(ReadEvents.toldBy(text, verb))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .containsExactly(what);
  }
}
