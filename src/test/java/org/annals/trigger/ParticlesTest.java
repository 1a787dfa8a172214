package org.annals.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which words an event is told. */
class ParticlesTest {
  @ParameterizedTest
  @CsvSource({
    "Anna Berg rejected the plan in 1912., rejected",
    "Anna Berg crossed out the clause in 1912., crossed out",
    "Bo Li slept. Anna Berg bought him out in 1912., bought him out",
    "Anna Berg switched the old lamp off in 1912., switched"
  })
  void a_verb_tells_of_it_with_its_particle_unless_a_thing_stands_between(
      String text, String words) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::trigger)
        .extracting(trigger -> trigger.of(text))
        .contains(words);
  }
}
