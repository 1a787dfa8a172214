package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DescribedTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          school for girls from 1911 until 1970 | school for girls | 1911/1970
          home of the choir since 1980          | home of the choir | 1980/..
          cinema until 1960                     | cinema           | ../1960
          mill with 40 men in 1960              | mill with 40 men in 1960 | ../..
          """)
  void the_years_of_a_description_are_its_period(String words, String what, String period) {
    DescribedTime described = DescribedTime.of(words);
    assertThat(described.words()).isEqualTo(what);
    assertThat(described.period()).hasToString(period);
  }
}
