package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only says which things are meant. */
final class UntellableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg will audit all mining licences granted by Peru since 2020. | all mining licences
          Bo Li checked every contract signed by Acme Corporation in 2018.     | every contract
          """)
  void what_picks_out_all_or_any_is_no_event_of_its_own(String text, String words) {
    assertThat(ReadEvents.labels(text)).noneMatch(label -> label.startsWith(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She told the town's story in The Town That Was Murdered, published by Acme. | Murdered
          Anna Berg wrote The Man Who Robbed Trains in 1950.                          | Robbed
          """)
  void a_verb_in_the_title_of_a_work_tells_nothing(String text, String verb) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> event.trigger().of(text))
        .isNotEmpty()
        .doesNotContain(verb);
  }
}
