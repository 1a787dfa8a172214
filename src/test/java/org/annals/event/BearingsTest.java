package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a place is from another. */
final class BearingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Whitby is a town in Yorkshire, 20 miles north of Scarborough.            | 20
          Whitby is a town in Yorkshire, about 20 miles north-west of Scarborough. | 20
          Whitby is a fishing town 20 miles from Scarborough.                      | 20
          Whitby, 20 miles north of Scarborough, has 13,000 inhabitants.           | 20
          """)
  void a_place_that_is_described_is_so_far_from_another(String text, int miles) {
    assertThat(bearings(text))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(names(event.participants().agents())).containsExactly("Whitby");
              assertThat(names(event.involved())).containsExactly("Scarborough");
              assertThat(event.quantities().getFirst().value()).isEqualByComparingTo("" + miles);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was born in Whitby, 20 miles from Scarborough.",
        "The mill at Whitby, 20 miles from Scarborough, burned down.",
        "The ship sank 20 miles off Whitby."
      })
  void what_happens_so_far_away_describes_no_place(String text) {
    assertThat(bearings(text)).isEmpty();
  }

  @Test
  void the_length_is_told_once() {
    assertThat(ReadEvents.of("Whitby, 20 miles north of Scarborough, has 13,000 inhabitants."))
        .flatExtracting(Event::quantities)
        .filteredOn(quantity -> quantity.unit().equals("mile"))
        .hasSize(1);
  }

  private static List<Event> bearings(String text) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.label().matches(".*Whitby lies (?:about )?\\d+ miles .*"))
        .toList();
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }
}
