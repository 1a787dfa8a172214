package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody known did or had for a while. */
final class PastStatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jonas Holm used the mill as a barracks in 1943. | Jonas Holm used the mill",
        "The dockers were led by Jonas Holm, a former porter. | led by Jonas Holm",
        "Karin Holm had a small bakery in Oslo. | Karin Holm had a small bakery in Oslo",
        "Karin Holm, who kept the accounts until 1946, left. | Karin Holm kept the accounts",
      })
  void a_state_of_somebody_known_is_told_with_a_name_or_a_time(String text, String words) {
    assertThat(labels(text)).anyMatch(label -> label.contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karin Holm had no bakery in Oslo.",
        "Karin Holm had a headache.",
        "Karin Holm kept her books.",
        "Karin Holm never used the mill in Oslo.",
      })
  void what_was_not_and_what_is_idle_is_not(String text) {
    assertThat(labels(text)).noneMatch(label -> label.matches(".*(?:had|kept|used).*"));
  }
}
