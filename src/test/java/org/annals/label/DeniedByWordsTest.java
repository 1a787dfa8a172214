package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.attribution.Polarity;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of what did not come about though no "not" says so. */
final class DeniedByWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation nearly went bankrupt in 2020. "
            + "| Acme Corporation nearly went bankrupt in 2020",
        "Anna Berg said that Acme Corporation had failed to repair the road or put up a sign. "
            + "| Acme Corporation had failed to put up a sign",
      })
  void a_label_whose_own_words_deny_it_does_not_say_so_twice(String text, String label) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.stance().polarity() == Polarity.DENIED)
        .extracting(Event::label)
        .contains(label)
        .noneMatch(words -> words.contains("(denied"));
  }
}
