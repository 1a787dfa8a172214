package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when until when somebody holds an office. */
final class PeriodReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The painter Anna Berg (1902–1979) was born in Leeds.|Anna Berg role painter",
        "The mayor Anna Berg (1972–1979) was born in Leeds.|Anna Berg role mayor 1972/1979",
      })
  void the_years_of_a_life_are_not_those_of_an_office(String sentence, String said) {
    assertThat(ReadStatements.withOffices(sentence)).contains(said);
  }
}
