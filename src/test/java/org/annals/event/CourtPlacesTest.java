package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a court does something. */
final class CourtPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "overturned | The High Court in Leeds overturned the order. | Leeds",
        "reduced | The court in Ghent reduced the debt by a third. | Ghent",
      })
  void a_court_acts_where_it_sits(String trigger, String text, String place) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(trigger))
        .flatExtracting(event -> event.participants().places())
        .extracting(Entity::label)
        .containsExactly(place);
  }
}
