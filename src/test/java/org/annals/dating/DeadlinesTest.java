package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.ReadEvents;
import org.junit.jupiter.api.Test;

/** Days until which something is to be done. */
final class DeadlinesTest {
  @Test
  void a_deadline_is_no_time_of_what_is_told() {
    assertThat(ReadEvents.of("Anna Berg set a deadline of 1 September 2022 for the mill."))
        .isNotEmpty()
        .allMatch(event -> event.when().date().isEmpty());
  }
}
