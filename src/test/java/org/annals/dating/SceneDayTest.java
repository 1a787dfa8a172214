package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that a text does not date, told of a scene that goes on. */
final class SceneDayTest {
  private static List<String> words(String trigger, String text) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .map(event -> event.when().words().orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          handed  | Traders moved into the market on Monday. Anna Berg handed a key to Bo Li. \
          | on Monday
          handed  | Traders moved into the market on Monday, two years after a fire destroyed it. \
          Anna Berg handed a key to Bo Li. | on Monday
          entered | Leeds seized the depot on Monday. Anna Berg entered the yard at dawn. \
          | on Monday, at dawn
          """)
  void what_a_scene_goes_on_with_is_of_its_day(String trigger, String text, String day) {
    assertThat(words(trigger, text)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          built  | Traders moved into the market on Monday. Anna Berg built the hall.
          sold   | Anna Berg said on Monday that Bo Li had won. Acme sold a mill to Bo Li.
          handed | Shares in Acme fell on Monday. Anna Berg handed a key to Bo Li.
          handed | Traders moved in on Monday. Later Anna Berg handed a key to Bo Li.
          """)
  void what_may_be_of_another_day_is_not(String trigger, String text) {
    assertThat(words(trigger, text)).isNotEmpty().containsOnly("-");
  }
}
