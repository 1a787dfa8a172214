package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events nobody can understand without the sentences around them. */
final class UnreadableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old duchy had no coast. Prussia annexed it in 1866 with the port, and Bo Li wept.",
        "Acme Corporation had offered two.",
        "Bo Li asked for them in 2005.",
        "Acme Corporation lent it to Leeds University.",
        "Bo Li wanted to sell it.",
        "Anna Berg asked them to return the bronzes.",
        "Anna Berg worked there as a clerk.",
        "Their licences expire in December.",
        "Alexander Ball gave them a pension.",
        "Acme Corporation had obtained two.",
        "Neither had a licence. Both were bought by Acme Corporation in 1970.",
      })
  void an_event_of_a_bare_pronoun_or_number_is_not_told(String text) {
    assertThat(ReadEvents.labels(text))
        .noneMatch(label -> label.matches("(?s).*\\b(it|two|them|there|[Tt]heir|[Bb]oth)\\b.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Corporation paid most of the costs in 1998.",
        "A blast on the same line killed eleven in 2009.",
        "Bo Li made it 2-2 from the penalty spot.",
        "Anna Berg scored seven in the first half.",
        "Most of those detained were taken to Leeds.",
        "Acme Corporation and Delmar Foods faced each other in Leeds.",
      })
  void an_event_of_a_part_of_something_known_is_told(String text) {
    assertThat(ReadEvents.labels(text)).isNotEmpty();
  }
}
