package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokeBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The inquiry published a report in 2019. It said that the dam had been built without a permit. | inquiry | the inquiry said that
          A spokesman for the ministry said the bridge was safe. He added that the bridge would open in May. | spokesman for the ministry | the spokesman for the ministry added that
          """)
  void whoever_has_just_spoken_goes_on_speaking(String text, String who, String label) {
    assertThat(ReadEvents.of(text).getLast().participants().unnamedAgents()).containsExactly(who);
    assertThat(ReadEvents.of(text).getLast().label()).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg claimed that Maria Lopez had lied. She alleged that the letter was forged. | alleged | Anna Berg
          Leo Park said that the coach had been late. He added that the ground was wet. | added | Leo Park
          """)
  void one_who_has_a_name_is_named(String text, String verb, String who) {
    assertThat(at(text, verb))
        .flatExtracting(event -> event.participants().agents())
        .extracting(entity -> entity.label())
        .containsExactly(who);
  }

  @ParameterizedTest
  @CsvSource({
    "The bridge collapsed in May. It said that two men had died.,said",
    "The lawyers said the bridge was safe. She added that it would open in May.,added"
  })
  void what_cannot_speak_is_not_meant(String text, String verb) {
    assertThat(at(text, verb))
        .flatExtracting(event -> event.participants().unnamedAgents())
        .isEmpty();
  }

  private static List<Event> at(String text, String word) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(word))
        .toList();
  }
}
