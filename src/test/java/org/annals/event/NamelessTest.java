package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of somebody whom nothing names. */
final class NamelessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He built it.",
        "She was given the keys.",
        "She moved to Paris in 1931.",
        "It was bought by Acme Corporation for $4 million.",
        "He sold 40 paintings in 1931.",
      })
  void what_nobody_can_ask_for_is_left_out(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }
}
