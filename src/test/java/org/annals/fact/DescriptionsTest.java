package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies, places and laws are said to be. */
final class DescriptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo is a market town of 20,000 people in the east of Norway.     | Oslo https://schema.org/description market town of 20,000 people in the east of Norway
          Microsoft, a software firm in Leeds owned by farmers, closed.     | Microsoft https://schema.org/description software firm in Leeds owned by farmers
          Bo Li closed Microsoft, one of the oldest firms in England.       | Microsoft https://schema.org/description one of the oldest firms in England
          The Norwegian group Orkla bought a mill.                          | Orkla https://schema.org/description Norwegian group
          The Voting Rights Act was the first law of its kind.              | Voting Rights Act of 1965 https://schema.org/description first law of its kind
          Microsoft, a residents' group, will go to court.                  | Microsoft https://schema.org/description residents' group
          It will seek the money from the charterer, Microsoft.             | Microsoft https://schema.org/description charterer
          Microsoft grew. Its rival, Boeing, closed a plant.                | Boeing https://schema.org/description rival of Microsoft
          """)
  void what_something_is_stands_in_the_words_of_the_text(String text, String statement) {
    assertThat(ReadStatements.withOffices(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company, Microsoft, closed a plant.",
        "It blames the owner of the port, Microsoft, for the fire.",
        "The company which runs the port, Microsoft, is caught in the middle.",
        "Anna Berg was born in Norway, the eldest daughter of a smith.",
        "In 1915 Microsoft took the steamer over as a company.",
        "The nearest secondary school was in Leeds.",
        "Norway is the only country in which chess is taught at school.",
        "The bureau responsible for nature conservation, Norway, closed.",
        "The oldest monument is the statue of Norway, a brick structure of 1901.",
        "LEEDS - Microsoft, the software maker, met Anna Berg in Norway, a doctor said.",
      })
  void what_says_nothing_or_is_of_another_is_none(String text) {
    assertThat(ReadStatements.withOffices(text))
        .noneMatch(
            said ->
                said.startsWith("Norway https://schema.org/description")
                    || said.startsWith("Leeds https://schema.org/description")
                    || said.equals("Microsoft https://schema.org/description port")
                    || said.equals("Microsoft https://schema.org/description company"));
  }
}
