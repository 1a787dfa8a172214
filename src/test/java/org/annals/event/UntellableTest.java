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
}
