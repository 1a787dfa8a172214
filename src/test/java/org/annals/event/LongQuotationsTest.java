package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LongQuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We were slow,” Anna Berg said. “We were late to every ball.” | said | We were slow. We were late to every ball.
          “I saw a good side. It had no luck,” Anna Berg said. | said | I saw a good side. It had no luck
          “This is wrong,” Anna Berg said. “My father never signed it,” Leo Park added. | said | This is wrong
          Leo Park left the court. “This is wrong,” Anna Berg said. | said | This is wrong
          """)
  void are_told_to_where_somebody_else_speaks(String text, String verb, String said) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(verb))
        .flatExtracting(event -> event.said().stream().toList())
        .containsExactly(said);
  }
}
