package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a sentence gives beside an event, and clauses that only give a number. */
final class AsidesTest {
  private static List<String> numbers(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.quantities().stream())
        .map(Quantity::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kigali Rovers won the cup before a crowd of 41,206. | 41206 in the crowd",
        "The final was played at Ross Park in front of 8,400 spectators. | 8400 spectators",
        "The court heard from 40 witnesses, of whom 12 were women. | 12 women",
        "The society has 80 members, 30 of whom are women. | 30 women",
        "Prosecutors searched the office of Peter Novak in connection with a 214-million-euro"
            + " railway contract. | 214000000 EUR railway contract",
        "The school has places for 900 students. | 900 students",
        "Acme Corporation bought a group with 3,900 employees in 2019. | 3900 employees",
        "Karl Lund opened a museum with forty rooms in Bergen in 2019. | 40 rooms",
        "Anna Berg sought guarantees for the 310 workers at the plant in 2019. | 310 workers",
      })
  void what_is_told_beside_an_event_stands_with_it_and_counts_nobody(String text, String words) {
    List<Event> events = ReadEvents.of(text);
    assertThat(events.stream().flatMap(event -> event.quantities().stream()))
        .filteredOn(quantity -> quantity.words().equals(words))
        .isNotEmpty()
        .allMatch(Quantity::isAside)
        .noneMatch(quantity -> quantity.isMoney() || events.getFirst().countsPeople(quantity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The wreck lies at a depth of 900 metres. | 900 meter",
        "The tree has an age of about 900 years. | 900 years",
        "The oldest sheet is 3,200 years old. | 3200 years",
        "The spine was dated to about 11,000 years. | 11000 years",
        "Revenue was up by 4 percent. | 4 percent",
        "Anna Berg was the first of eleven children. | 11 children",
        "Acme Corporation runs 12 schools in Ghana. | 12 schools",
        "In 1902 there were seventeen piers along the river. | 17 piers",
        "Awa Diop scored 24 points. | 24 points",
        "Acme Corporation owns a 51 percent stake in Bexley Mills. | 51 percent stake",
      })
  void what_something_measures_has_or_numbers_is_told(String text, String words) {
    assertThat(numbers(text)).containsExactly(words);
  }

  @Test
  void what_is_told_of_another_is_not_counted_twice() {
    assertThat(ReadEvents.of("Sales rose and profit was up 9 percent."))
        .filteredOn(event -> !event.quantities().isEmpty())
        .extracting(Event::label)
        .containsExactly("profit was up 9 percent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNICEF distributed nine million of them.",
        "Bo Li owns 5% and wants more.",
      })
  void what_is_not_said_of_anything_counts_nobody(String text) {
    assertThat(ReadEvents.of(text))
        .allMatch(event -> event.quantities().stream().noneMatch(event::countsPeople));
  }

  @Test
  void brothers_and_sisters_stand_with_a_life_alone() {
    assertThat(numbers("Police arrested Anna Berg, the eldest of six children, in Leeds."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnout was 61 percent. | Turnout was 61 percent",
        "There are 45 schools in the district. | There are 45 schools in the district",
        "The canal, which is 40 miles long, opened in 1820. | The canal is 40 miles long",
      })
  void a_label_says_of_what_the_number_is(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void a_verb_of_another_number_goes_on_from_the_clause_before_it() {
    assertThat(
            ReadEvents.of(
                "I am the chairman of the Fishers' Cooperative, which was founded in 1989 by"
                    + " Anselmo Ricarte, and has 340 members."))
        .extracting(Event::label)
        .anyMatch(label -> label.endsWith("Fishers' Cooperative has 340 members"));
  }

  @Test
  void a_number_of_what_is_said_stands_with_the_saying_where_nothing_told_in_it_has_it() {
    assertThat(numbers("Anna Berg said that a ship with forty cabins could not be sold."))
        .containsExactly("40 cabins");
  }
}
