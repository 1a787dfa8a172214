package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does for a living or has for good. */
final class OccupationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jonas Holm runs a cheese shop in Oslo. | Jonas Holm runs a cheese shop in Oslo",
        "His sister, Karin Holm, who teaches physics at a school in Oslo, left. "
            + "| Karin Holm teaches physics at a school in Oslo",
        "Bo Li founded the Leeds Film Archive, which holds 9,000 hours of recordings. "
            + "| Leeds Film Archive holds 9,000 hours of recordings",
      })
  void what_somebody_does_for_good_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Holm often runs a marathon.",
        "Jonas Holm runs a marathon every year.",
        "If Jonas Holm runs a shop, he will pay.",
        "A baker runs a shop.",
      })
  void habits_conditions_and_anybody_are_not(String text) {
    assertThat(labels(text)).noneMatch(label -> label.contains("runs"));
  }
}
