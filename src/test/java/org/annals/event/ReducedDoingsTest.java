package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a participle behind a noun tells. */
final class ReducedDoingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karin Holm joined a choir led by Jonas Berg. | a choir was led by Jonas Berg",
        "The mole built in 1956 has vanished. | The mole was built in 1956",
        "The custom, begun in 1340, ended. | The custom was begun in 1340",
        "A crew coached by Jonas Berg won the cup. | A crew was coached by Jonas Berg",
        "A saw borrowed from Jonas Berg broke. | A saw was borrowed from Jonas Berg",
      })
  void what_was_done_is_told_with_a_doer_a_year_or_a_place(String text, String words) {
    assertThat(labels(text)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Any bridge built in Oslo must be tested.",
        "Karin Holm ordered the hall cleared on Monday.",
        "Acme Holdings, led by Jonas Berg, bought a mill.",
      })
  void of_any_of_an_order_and_of_a_statement_it_is_not(String text) {
    assertThat(labels(text)).noneMatch(label -> label.matches(".* (?:was|were) .*"));
  }
}
