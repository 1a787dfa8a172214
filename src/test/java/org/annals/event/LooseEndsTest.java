package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels without what only points back. */
final class LooseEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg taught there for thirty years. | Anna Berg taught for thirty years
          Carl Roe worked there as a deacon. | Carl Roe worked as a deacon
          """)
  void what_nobody_can_know_is_left_out_where_the_rest_says_enough(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The families were put there by the state.", "Anna Berg bought it there."})
  void what_says_little_without_it_stays_untold(String text) {
    assertThat(labels(text)).noneMatch(label -> label.matches(".*(?:put|bought).*"));
  }
}
