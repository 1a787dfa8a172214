package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not to be done. */
final class NotToBeDoneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg has undertaken not to sell any shares for three years. | sell",
        "The judge ordered Acme Corporation not to sell the mill. | sell",
        "Teachers in Leeds agreed not to strike before June. | strike",
      })
  void what_somebody_is_bound_not_to_do_is_a_denied_plan(String text, String trigger) {
    assertThat(ReadEvents.toldBy(text, trigger))
        .extracting(Event::stance)
        .extracting(Stance::polarity, Stance::modality)
        .containsExactly(tuple(Polarity.DENIED, Modality.PLANNED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg agreed to sell the mill, not to mention the pier. | sell",
        "Anna Berg was told not only to sell the mill but to leave Leeds. | sell",
      })
  void what_somebody_is_to_do_is_not_denied(String text, String trigger) {
    assertThat(ReadEvents.toldBy(text, trigger))
        .noneMatch(event -> event.stance().polarity() == Polarity.DENIED);
  }
}
