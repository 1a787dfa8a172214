package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels with words of which nothing in them says what they stand for. */
final class DanglingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody liked the plan. Anna Berg said she would consider it.",
        "Henry Ford said he had promised them a boat.",
        "Acme Corporation spent little on it.",
        "Anna Berg hoped Bo Li would think again about that.",
        "His wife ran Acme Corporation alone until 1979.",
        "Two quarrelled with the mayor in 1950.",
        "A local teacher rescued her in 1957.",
      })
  void an_event_with_a_word_that_stands_for_nobody_knows_what_is_not_told(String text) {
    assertThat(ReadEvents.labels(text))
        .noneMatch(label -> label.matches("(?s).*\\b(it|them|that|[Hh]is|[Tt]wo|her)\\b.*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Corporation said it would appeal. | said it would appeal
          A clerk who had found a letter lost it in Leeds. | lost
          Anna Berg said that the mill was old and that Dale Foods had never repaired it. | never repaired it
          Acme Corporation said it was clear that the bridge was unsafe. | it was clear
          Bo Li bought a ship and took his son with him. | took his son
          Bo Li said that Ida Roe took a coin. Ida Roe denied this in evidence. | denied this in evidence: Ida Roe took
          Ida Roe campaigned against a second mill that Bo Li planned to build in Leeds. | against a second mill that
          Ida Roe runs Acme Foods. On Monday Bo Li asked Acme whether it would sell the mill. | whether it would sell
          Ida Roe presented a list of new rules, among them limits on noise. | new rules, among them limits
          """)
  void an_event_with_a_word_that_its_label_explains_is_told(String text, String words) {
    assertThat(ReadEvents.labels(text)).anyMatch(label -> label.contains(words));
  }
}
