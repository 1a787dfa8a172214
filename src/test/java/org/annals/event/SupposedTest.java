package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupposedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denied    | People being denied surgery won't make the hospitals of Norway cheaper.
          convicted | Only a handful have ever been convicted of a crime.
          """)
  void whatIsOfNobodyAndNoTimeIsUntold(String word, String text) {
    assertThat(ReadEvents.toldBy(text, word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          convicted | Greta Lund was convicted of fraud in Bergen in 1991.
          convicted | Only Greta Lund has ever been convicted of a crime.
          denied    | Bergen City Hospital denied Greta Lund surgery in 1991.
          """)
  void whatHappenedToSomebodyIsTold(String word, String text) {
    assertThat(ReadEvents.toldBy(text, word)).isNotEmpty();
  }
}
