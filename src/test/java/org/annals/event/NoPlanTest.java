package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.attribution.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks ahead and is no plan. */
final class NoPlanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first to suffer will be Acme Corporation, whose factory at Leeds sends nine in ten of"
            + " its cars abroad.",
        "The European Commission forced Acme Corporation to sell a mill in 2014.",
        "Its leader, Prime Minister Anna Berg, cut short a visit to Peru."
      })
  void what_is_done_anyway_is_not_planned(String text) {
    assertThat(ReadEvents.of(text))
        .isNotEmpty()
        .noneMatch(event -> event.stance().modality() == Modality.PLANNED);
  }

  @Test
  void what_a_day_is_told_of_stays_planned() {
    assertThat(ReadEvents.of("The Rowing Club of Leeds meets on Thursday."))
        .anyMatch(event -> event.stance().modality() == Modality.PLANNED);
  }
}
