package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only says which things are meant. */
final class UntellableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg will audit all mining licences granted by Peru since 2020. | all mining licences
          Bo Li checked every contract signed by Acme Corporation in 2018.     | every contract
          """)
  void what_picks_out_all_or_any_is_no_event_of_its_own(String text, String words) {
    assertThat(ReadEvents.labels(text)).noneMatch(label -> label.startsWith(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She told the town's story in The Town That Was Murdered, published by Acme. | Murdered
          Anna Berg wrote The Man Who Robbed Trains in 1950.                          | Robbed
          """)
  void a_verb_in_the_title_of_a_work_tells_nothing(String text, String verb) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> event.trigger().of(text))
        .isNotEmpty()
        .doesNotContain(verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The police led away 40 miners in what Anna Berg called the largest raid in years. | called
          Of those arrested in May, Anna Berg said, most lived in Leeds.                    | arrested
          What the council had not done, Anna Berg set out to do in May.                    | set out
          Six men had been freed on May 3, as agreed in Lima in April, Anna Berg said.      | agreed
          """)
  void what_is_told_of_nothing_is_told_by_another_verb(String text, String verb) {
    assertThat(ReadEvents.of(text)).extracting(e -> e.trigger().of(text)).doesNotContain(verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg called the sale of the mill a mistake.   | called
          Anna Berg set out to repair the mill in May.       | set out
          """)
  void what_is_told_of_something_stays(String text, String verb) {
    assertThat(ReadEvents.of(text)).extracting(e -> e.trigger().of(text)).contains(verb);
  }
}
