package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a colon. */
final class BehindColonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Supreme Court disagreed: in May it upheld the Mill Act by seven votes to two. | upheld
          The courts were divided: the High Court sided with Anna Berg. | sided
          """)
  void is_said_by_no_other_verb_behind_it(String text, String verb) {
    assertThat(ReadEvents.toldBy(text, verb)).allMatch(event -> event.said().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "The mill will close in May, Anna Berg said. | said")
  void is_not_what_stands_before_a_comma(String text, String verb) {
    assertThat(ReadEvents.toldBy(text, verb)).anyMatch(event -> event.said().isPresent());
  }
}
