package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom a number or "the last" speaks that stands alone. */
final class PortionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The company bought 90 harvesting machines from Turkey. Forty have arrived in Leeds. \
          | Forty of the 90 harvesting machines have arrived in Leeds
          The thieves took eleven paintings. Two were found in Leeds in 2004. \
          | Two of the eleven paintings were found in Leeds in 2004
          Anna Berg has written three books. The first was published by Acme Corporation in 1990. \
          | The first of the three books was published by Acme Corporation in 1990
          Bo Li ordered ninety machines. Forty of them have arrived in Leeds. \
          | Forty of the ninety machines have arrived in Leeds
          Acme Corporation employs 900 people, of whom 40 have moved to Hull. \
          | 40 of the 900 people have moved to Hull
          Nine ships left Leeds. Of the 70 miners on board, 40 have moved to Hull. \
          | 40 of the 70 miners on board have moved to Hull
          """)
  void what_the_sentence_before_counts_is_said(String text, String label) {
    assertThat(ReadEvents.labels(text)).anyMatch(told -> told.contains(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They had been given seven tools but no pay. Nine of them went to Leeds. | of the seven tools
          The firemen in Leeds opened the doors. They found two bricked up. | of the firemen
          Bo Li commanded thirty men. Eleven were killed in Leeds in 1943. | of the thirty men
          The council hired 40 drivers, most of whom left Leeds in 1990. | of the 40 drivers of
          """)
  void nothing_is_said_where_others_may_be_meant(String text, String words) {
    assertThat(ReadEvents.labels(text)).noneMatch(label -> label.contains(words));
  }
}
