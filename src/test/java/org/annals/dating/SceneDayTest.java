package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.event.ReadEvents;
import org.junit.jupiter.api.Test;
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
          A day earlier  | on Tuesday
          The previous day | on Tuesday
          A day later    | on Thursday
          """)
  void a_day_is_reckoned_from_the_weekday_before_it(String reckoned, String day) {
    String text =
        "Police searched the office of Acme on Wednesday. " + reckoned + " a judge jailed Bo Li.";
    assertThat(words("jailed", text)).containsExactly(day);
  }

  @Test
  void the_day_of_a_scene_goes_on_in_the_next_passage_with_its_date() {
    String text =
        """
        The report of Anna Berg on the fire in Leeds in January 2017 was published yesterday.

        In October 2016 Carla Diaz telephoned the council of Leeds. \
        Carla Diaz died on the night of 14 January.

        Bo Li opened the windows.
        """;
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).matches("died|opened"))
        .extracting(event -> event.when().date().map(Object::toString).orElse("-"))
        .containsExactly("2017-01-14", "2017-01-14");
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
