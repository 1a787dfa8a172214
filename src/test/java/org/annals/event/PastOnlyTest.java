package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does after something was done to him. */
final class PastOnlyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li was wounded in the shoulder and withdrew to Leeds. | Bo Li withdrew to Leeds
          Anna Berg was arrested in Oslo and forgave the police.   | Anna Berg forgave the police
          """)
  void a_verb_that_is_in_the_past_alone_is_not_passive(String text, String label) {
    assertThat(labels(text)).contains(label);
  }
}
