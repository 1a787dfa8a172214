package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill, Anna Berg found, was worth less than its debts. \
          | Anna Berg found: The mill was worth less than its debts
          She had sold the dogs, Anna Berg said, and Bo Li had not. \
          | speech: “Anna Berg said: She had sold the dogs and Bo Li had not”
          The foundry, said Anna Berg's barrister, had filled holes in the castings with wax. \
          | speech: “Anna Berg's barrister said: The foundry had filled holes in the castings with wax”
          The inspector, Anna Berg pointed out, had come after a call. \
          | speech: “Anna Berg pointed out: The inspector had come after a call”
          The old ships, Anna Berg told the court, would have sunk. \
          | speech: “Anna Berg told the court: The old ships would have sunk”
          "While we are a port of sailors, more than that we are first and foremost a port of traders," \
          Anna Berg told reporters. \
          | speech: “Anna Berg told reporters: While we are a port of sailors, more than that we are first and foremost a port of traders”
          """)
  void what_is_said_around_its_verb_follows_it(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg asked Bo Li where the boats were. \
          | speech: “Anna Berg asked Bo Li where the boats were”
          Anna Berg told Bo Li that her brother had asked for more than he should have. \
          | speech: “Anna Berg told Bo Li that her brother had asked for more than he should have”
          Anna Berg closed the mill because the dam, which was leaking, threatened the town. \
          | Anna Berg closed the mill because the dam, which was leaking, threatened the town
          """)
  void a_clause_goes_to_its_last_word(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Foods runs a tall tower at Hamna. Anna Berg works in Hamna. \
          Anna Berg inspected the tower in June 2012.
          """)
  void a_noun_has_its_owner_once(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .noneMatch(label -> label.matches(".*Hamna of Hamna.*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li rebuilt the pier. The owner said that it had closed a shop in Leeds. \
          | speech: “The owner said that it had closed a shop in Leeds”
          """)
  void who_is_spoken_of_is_not_looked_for_behind_who_speaks(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }
}
