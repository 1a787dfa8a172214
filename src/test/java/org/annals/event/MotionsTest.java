package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MotionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds City Council voted by nine to two on Monday to sell the old mill for one pound. Anna Berg voted against. | against the proposal to sell the old mill for one pound
          Leeds City Council voted by nine to two on Monday to sell the old mill for one pound. Anna Berg voted in favour. | in favour of the proposal to sell the old mill for one pound
          Leeds City Council backed the new loan by 21 votes to six on Monday. Anna Berg voted against. | against the new loan
          Leeds City Council voted 5-2 on Monday to sell Oak Farm to a developer. Anna Berg voted no. | the proposal to sell Oak Farm to a developer
          Leeds City Council voted on Monday to sell the old mill. Anna Berg, who abstained, left the hall in Leeds. | on the proposal to sell the old mill
          """)
  void a_vote_is_on_what_the_others_have_voted_on(String text, String part) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.label().contains("Anna Berg"))
        .anySatisfy(
            event -> {
              assertThat(event.circumstances()).anyMatch(words -> words.endsWith(part));
              assertThat(event.label()).contains(part);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leeds City Council bought the old mill on Monday. Anna Berg voted against.",
        "Leeds City Council voted on Monday to sell the old mill. Anna Berg voted against the"
            + " rent.",
        "Leeds City Council agreed to changes on Monday. Anna Berg voted against.",
      })
  void nothing_is_said_to_be_voted_on_that_no_vote_before_tells(String text) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.label().contains("Anna Berg"))
        .noneMatch(event -> event.label().contains("old mill") || event.label().contains("chang"));
  }
}
