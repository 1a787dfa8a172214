package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes place again and again. */
final class RegularTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cattle fair is held every August",
        "The regatta is held annually on Lake Vidor",
        "The prize is awarded every year to a young writer"
      })
  void a_regular_happening_that_its_words_tell_from_others_is_told(String words) {
    assertThat(labels(words + ".")).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is held every August.",
        "A fair is held every August.",
        "The fair is not held every year.",
        "The cattle fair is held if it rains."
      })
  void what_is_no_such_happening_is_not(String text) {
    assertThat(labels(text)).isEmpty();
  }
}
