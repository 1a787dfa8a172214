package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.annals.attribution.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old bridge was opened in 1908. The Germans demolished it in 1940. | old bridge",
        "You ask about the school. Anna Berg reopened it in May 1921. | school",
        "The castle belongs to Acme Ltd, which bought it in 1978. | castle"
      })
  void a_pronoun_stands_for_the_only_thing_before_it(String text, String thing) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .contains(thing);
  }

  @Test
  void a_pronoun_stands_for_nothing_where_there_are_two_things() {
    assertThat(ReadEvents.of("The fire damaged the bridge. Anna Berg painted it in 1940."))
        .filteredOn(event -> event.label().contains("painted"))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When motor buses came, they bought a garage in Leeds. | motor bus",
        "The builders added a tower and a long wall. They sold a mill in May. | tower",
      })
  void things_do_not_do_what_people_and_bodies_do(String text, String thing) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.label().contains("Leeds") || event.label().contains("mill"))
        .flatExtracting(event -> event.participants().unnamedAgents())
        .noneMatch(agent -> agent.contains(thing));
  }

  @Test
  void what_somebody_owns_has_no_article() {
    assertThat(
            ReadEvents.of(
                "North Carolina's 2013 election law was wrong. The office had defended the law."))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .contains("North Carolina's 2013 election law");
    assertThat(
            ReadEvents.of(
                "North Carolina's 2013 election law was wrong. The office had defended the law."))
        .noneMatch(event -> event.label().contains("the North Carolina's"));
  }

  @Test
  void people_do_what_people_do() {
    assertThat(ReadEvents.of("The exporters met in May. They bought a garage in Leeds."))
        .flatExtracting(event -> event.participants().unnamedAgents())
        .containsOnly("exporters");
  }

  @Test
  void what_a_document_says_was_not_done_is_denied() {
    assertThat(ReadEvents.of("Leeds University did not answer calls on Wednesday."))
        .extracting(event -> event.stance().polarity(), Event::label)
        .containsExactly(
            tuple(Polarity.DENIED, "Leeds University did not answer calls on Wednesday"));
  }

  @Test
  void a_later_verb_has_the_subject_of_the_clause_before_it() {
    List<Event> events =
        ReadEvents.of(
            "He returned to Leeds in 1786, after Anna Berg had pardoned the marchers, "
                + "and was welcomed by the whole town.");
    assertThat(events)
        .filteredOn(event -> event.label().contains("welcomed"))
        .noneMatch(event -> event.label().contains("Berg"));
  }
}
