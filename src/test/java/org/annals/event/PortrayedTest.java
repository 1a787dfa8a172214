package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PortrayedTest {
  private static List<String> quantities(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.quantities().stream())
        .map(Quantity::words)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Konkola Sons, a local firm with 90 employees, sued Bo Li.",
        "Anna Berg, a farmer with four children, sued Bo Li.",
        "Bo Li was sued by Leadon Anglers, a club of 240 members.",
        "Hollis Bend, with 310 people, sued Bo Li.",
        "Anna Berg was born in Leeds, the third of five children of Bo Li."
      })
  void how_many_somebody_is_or_has_is_no_number_of_what_happens(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Rail recovered four of Neris Air's six aircraft.                | 4 aircraft
          The Civic Union now holds six of the council's fifteen seats.        | 6 seats
          The Leeds Union represents 1,100 of Marjan shipyard's 1,700 employees.| 1100 employees
          """)
  void of_a_part_of_a_whole_the_part_is_counted(String text, String expected) {
    assertThat(quantities(text)).containsExactly(expected);
  }

  @Test
  void a_sum_in_an_apposition_is_told() {
    assertThat(quantities("Bo Li paid the fine, a sum of 300 pounds, to Acme Rail.")).isNotEmpty();
  }

  @Test
  void things_that_are_built_are_no_participants() {
    String text = "It is remembered for the Leeds Monarch, a pumper of which 211 were built.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("built"))
        .allSatisfy(
            event ->
                assertThat(event.quantities()).noneMatch(number -> event.countsPeople(number)));
  }
}
