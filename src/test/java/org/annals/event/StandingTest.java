package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.attribution.Polarity;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds: what laws provide, what firms make, who keeps what. */
final class StandingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation, which makes floor tiles, denies this. "
            + "| Acme Corporation makes floor tiles",
        "The power station, owned by Acme Corporation, is old. "
            + "| The power station was owned by Acme Corporation",
        "Acme Corporation was founded by Bo Li and is still owned by his family. "
            + "| Acme Corporation is still owned by Bo Li’s family",
        "Acme Corporation is 60 percent owned by Northgale Resources. "
            + "| Acme Corporation is 60 percent owned by Northgale Resources",
        "The library is now owned by the city of Ithaca. "
            + "| The library is now owned by the city of Ithaca",
        "The canteen, run by Acme Corporation, is cheap. "
            + "| The canteen was run by Acme Corporation",
        "The Tacuara dam, financed by a loan from a bank in Leeds, is old. "
            + "| Tacuara dam was financed by a loan from a bank in Leeds",
        "Article 4 of the Housing Convention gives tenants the right to a hearing. "
            + "| Article 4 of the Housing Convention gives tenants the right to a hearing",
        "The Wages Act does not apply to houses built after 2000. "
            + "| Wages Act does not apply to houses built after 2000",
        "Under section 11 of the Wages Act 2004 the court has to award costs. "
            + "| Under section 11 of the Wages Act 2004, the court has to award costs",
      })
  void what_holds_is_told_in_words_that_stand_alone(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Corporation makes sense.",
        "A decree of 2014 obliged cities to publish the costs of roads.",
      })
  void what_nobody_makes_or_need_have_done_is_not_told(String text) {
    assertThat(labels(text))
        .noneMatch(label -> label.contains("makes") || label.startsWith("publication"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under a treaty signed in Lisbon in 1995, neither Norway nor Sweden may alter the river.",
        "The Wages Act does not apply to houses built after 2000.",
      })
  void what_a_law_denies_is_denied(String text) {
    assertThat(ReadEvents.of(text)).anyMatch(event -> event.stance().polarity() == Polarity.DENIED);
  }

  @Test
  void a_share_is_of_the_firm_in_which_it_is_held() {
    assertThat(
            ReadEvents.of(
                "They met Andean Copper Partners, a venture in which Northgale Resources holds 60"
                    + " percent."))
        .anySatisfy(
            event ->
                assertThat(event.participants().patients())
                    .extracting(Entity::label)
                    .contains("Andean Copper Partners"));
  }

  @Test
  void children_are_not_born_on_the_day_of_the_wedding() {
    assertThat(ReadEvents.of("In 1915 Bo Li married Ida Roe; the couple had four children."))
        .filteredOn(event -> event.label().contains("children"))
        .singleElement()
        .satisfies(event -> assertThat(event.time()).isEmpty());
  }
}
