package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What participles behind a comma tell that somebody did with what is told before. */
final class ResultsTest {
  private static List<String> triggers(String text) {
    return ReadEvents.of(text).stream().map(event -> event.trigger().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Lines closed the route, leaving the crossing to Nordic Ferries. | leaving",
        "Jonas Berg and Karin Holm signed a deal, ending nine months of strikes. | ending",
      })
  void what_somebody_did_with_it_is_told(String text, String trigger) {
    assertThat(triggers(text)).contains(trigger);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Lines may close the route, leaving the crossing to Nordic Ferries.",
        "Acme Lines has agreed to close the route, leaving the crossing to Nordic Ferries.",
        "Jonas Berg called, and the clerk whom he met said that she slept, leaving her lamp.",
      })
  void what_only_may_be_and_what_belongs_elsewhere_is_not(String text) {
    assertThat(triggers(text)).doesNotContain("leaving");
  }
}
