package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingWayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PolicyChange | As the protests spread, Prime Minister Ida Berg backed down.
          PolicyChange | Ida Berg's government wanted to close the port. In May 2019 Berg backed down.
          PolicyChange | The council relented on Tuesday.
          Event        | The boxer Carl Roe backed down after three rounds.
          Event        | The firm relented on Monday.
          """)
  void whoGovernsChangesAPolicyByGivingWay(String type, String text) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).matches("backed down|relented"))
        .extracting(event -> event.type().localName())
        .containsExactly(type);
  }
}
