package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that say which one takes part, and what "which" stands for behind a preposition. */
final class WhichOneTest {
  private static Stream<Event> events(String text, String verb) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(verb))
        .limit(1);
  }

  private static List<String> circumstances(String text, String verb) {
    return events(text, verb).flatMap(event -> event.circumstances().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg bought a mill that had closed in 1920. | bought | mill that had closed in 1920",
        "Acme Corporation hired every bus it could find. | hired "
            + "| every bus Acme Corporation could find",
        "Anna Berg bought a mill that was the town's pride. | bought | mill that was the town's"
            + " pride",
        "Anna Berg bought a mill, which she closed. | bought | mill",
        "Anna Berg closed the mill that the latter had built. | closed | mill",
      })
  void a_clause_without_a_comma_says_which_one_it_is_done_to(
      String text, String verb, String words) {
    assertThat(events(text, verb).flatMap(e -> e.participants().unnamedPatients().stream()))
        .containsExactly(words);
  }

  @Test
  void it_says_who_did_it() {
    assertThat(
            events("The mill was sold by a dealer who died two years later.", "sold")
                .flatMap(e -> e.participants().unnamedAgents().stream()))
        .containsExactly("dealer who died two years later");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li borrowed the boat from the man who carved the drum. | borrowed "
            + "| from the man who carved the drum",
        "Acme Corporation put the money into a plant whose kilns were cold. | put "
            + "| into a plant whose kilns were cold",
        "In 1944 the 264 residents were deported to Auschwitz, from which nineteen returned. |"
            + " returned | from Auschwitz",
        "Anna Berg built a hall in which Bo Li sang in 1938. | sang | in a hall",
        "It was the only thing on which Bo Li and Anna Berg agreed. | agreed |",
        "The firm lost six months in which the owner refused all offers. | refused |",
      })
  void it_belongs_to_the_noun_behind_a_preposition(String text, String verb, String words) {
    assertThat(circumstances(text, verb))
        .containsExactlyElementsOf(words == null ? List.of() : List.of(words));
  }

  @Test
  void whom_which_stands_for_behind_a_preposition_is_involved() {
    assertThat(
            events(
                    "The judgment was given by Justice Anna Berg, with whom Justice Bo Li agreed.",
                    "agreed")
                .flatMap(event -> event.involved().stream())
                .map(Entity::label))
        .containsExactly("Anna Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation made 900 bicycles, half of them electric. | made | half of them electric",
        "The ferry carried 60 passengers, most of them pilgrims. | carried | most of them pilgrims",
        "More than 3,000 residents emigrated, many of them to Leeds. | emigrated "
            + "| many of them to Leeds",
        "The soldiers shot 48 people, among them a priest. | shot | among them a priest",
        "The ferry carried 60 passengers, but most of them drowned. | carried |",
      })
  void what_is_said_of_some_of_those_who_are_counted_is_told_in_words(
      String text, String verb, String words) {
    assertThat(circumstances(text, verb))
        .containsExactlyElementsOf(words == null ? List.of() : List.of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation carries about 900 passengers a year. | carries | about 900 passengers",
        "Acme Corporation built 300 pianos a month. | built | 300 pianos",
      })
  void what_is_made_so_many_times_a_year_is_what_is_made(String text, String verb, String words) {
    assertThat(events(text, verb).flatMap(e -> e.participants().unnamedPatients().stream()))
        .containsExactly(words);
  }
}
