package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What held from or up to a time, or for so long. */
final class OverTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The barn, which the county has owned since 1951, burned. | county has owned",
        "The tower stood until 1931. | The tower stood until 1931",
        "A firm that had owned the canal since 1840 built the lock. | firm had owned the canal",
        "Karin Holm had read the diaries for 60 years. | had read the diaries for 60 years",
      })
  void what_held_for_a_time_is_told(String text, String words) {
    assertThat(labels(text)).anyMatch(label -> label.contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The county has not owned the barn since 1951.",
        "They had known them since 1967.",
        "Some firms have owned barns until now.",
      })
  void what_did_not_and_of_whom_nobody_knows_is_not(String text) {
    assertThat(labels(text)).noneMatch(label -> label.matches(".*(?:owned|known).*"));
  }
}
