package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ship "she" is, and where she is none. */
final class ShipPronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry Leda reached Oslo in 1920. She carried timber to Bonn. | She = Leda",
        "The ferry Leda lost her funnel in a storm. | her = Leda",
        "The inspector who certified the ferry Leda before she burned in Oslo was ill. | she ="
            + " Leda",
        "The second boat, the steamer Leda, arrived in 1854. Her crew came from Oslo. | Her = Leda",
      })
  void a_ship_is_she_where_no_woman_stands_nearer(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg bought the steamer Leda in 1930. She left Oslo in 1931. | She = Leda",
        "The steamer Leda sank off Oslo. She said it was late. | She = Leda",
        "The steamer Leda carried Anna Berg to Oslo, where she fell ill. | she = Leda",
      })
  void a_woman_is_no_ship(String text, String meant) {
    assertThat(resolved(text)).doesNotContain(meant);
  }

  @Test
  void the_network_knows_no_ships_and_is_not_asked_whether_one_is_a_woman() {
    Map<String, Map<String, Double>> woman = Map.of("her", Map.of("Anna Berg", 0.99));
    assertThat(
            resolved("Anna Berg lived in Oslo.\n\nThe ferry Leda lost her funnel in May.", woman))
        .contains("her = Leda");
    assertThat(resolved("Anna Berg lived in Oslo.\n\nThe vessel ended her days as a hulk.", woman))
        .noneMatch(told -> told.startsWith("her = "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board approved the sale of the trawler Leda in May. The trawler was built in Leeds. "
            + "| The trawler = Leda",
        "Nine men died when the ferry MV Leda Star sank. The ferry was built in Leeds. "
            + "| The ferry = Leda Star",
      })
  void a_noun_for_a_ship_means_the_one_before_whose_name_it_stood(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }
}
