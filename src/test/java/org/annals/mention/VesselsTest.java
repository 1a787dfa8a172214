package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Reference;
import org.annals.name.EntityClass;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the noun before a ship's name says of it. */
final class VesselsTest {
  private static List<Reference> built(String text) {
    return ReadText.resolved(text).references().stream()
        .filter(name -> name.mention().entityClass() == EntityClass.FACILITY)
        .toList();
  }

  private static List<String> ships(String text) {
    return built(text).stream().map(ship -> ship.mention().span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Danish tanker, the Marie Holm, took the men off. | Marie Holm",
        "She owned the tug Grimvald until her death. | Grimvald",
        "He commanded the cruiser Grimvald''s sister. | Grimvald",
        "The company sold the bulk carrier Adela Sun to a Greek. | Adela Sun",
        "The sinking of the ferry MV Adela Sun was told of. | Adela Sun",
        "The crew of a squid boat called the Hai Long 3 was saved. | Hai Long 3",
      })
  void the_name_behind_a_noun_for_ships_is_of_something_built(String text, String ship) {
    assertThat(ships(text)).contains(ship);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It lost its newest ships, the Orla Dream and the Orla Harmony."})
  void two_ships_have_two_names(String text) {
    assertThat(ships(text)).contains("Orla Dream", "Orla Harmony");
  }

  @ParameterizedTest
  @ValueSource(strings = {"He served in the gunboat Plover. The Plover was sold in 1898."})
  void a_ship_is_not_the_town_of_its_name(String text) {
    assertThat(built(text)).hasSize(2).allMatch(ship -> ship.entity().known().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They gave the ship Captain Olsen had left in Oslo to his heirs.",
        "The ship French engineers had built sank.",
        "By ferry Anna Holm reached Malmo.",
      })
  void what_is_no_ship_keeps_its_class(String text) {
    assertThat(ships(text)).isEmpty();
  }
}
