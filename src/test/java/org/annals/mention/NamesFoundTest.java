package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the names reach that reader and rules together find. */
final class NamesFoundTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mine is owned by Varga Resources of Toronto. | Varga Resources | Toronto",
        "Orrin Telecom agreed to buy Calvane Optics of Leeds. | Calvane Optics | Leeds",
      })
  void a_firm_and_the_town_that_it_is_of_are_two(String text, String firm, String town) {
    assertThat(ReadText.names(text)).contains(firm, town);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After the Second World War 95 families were settled in Lahti by the council.",
        "After the Second World War 430 families came to Lahti.",
      })
  void a_count_behind_a_war_is_no_part_of_its_name(String text) {
    assertThat(ReadText.names(text)).contains("Second World War");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Council chair Karin Hedelin, a Social Democrat, said the town had been robbed."})
  void a_member_of_a_party_is_called_by_both_words(String text) {
    assertThat(ReadText.names(text)).contains("Social Democrat").doesNotContain("Social");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2005, Berg starred opposite Paris Hilton in House of Wax as Wade.",
        "Ida Roe starred in House of Cards until 2018.",
      })
  void a_chamber_is_not_heard_in_what_is_made_of_something(String text) {
    assertThat(ReadText.names(text)).doesNotContain("House");
  }

  @ParameterizedTest
  @ValueSource(strings = {"He owed the Royal Bank of Canada a million."})
  void a_bank_keeps_the_land_of_its_name(String text) {
    assertThat(ReadText.names(text)).contains("Royal Bank of Canada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dilys Prosser and Ald. Martin Yeo voted against it. | Martin Yeo | Ald",
        "Coun. Glenn Abara and Coun. Rosalie Dunn voted against it. | Rosalie Dunn | Coun",
        "Supt. Karen Oduya told the meeting. | Karen Oduya | Supt",
      })
  void a_short_title_is_no_name(String text, String person, String title) {
    assertThat(ReadText.names(text)).contains(person).doesNotContain(title, title + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She ran a small charity, Lamp and Quay, which pays for night boats. | Lamp and Quay",
        "He works for the County of Aldersey. | County of Aldersey",
        "Fire destroyed a transformer at the Zabriskie substation, west of the town. "
            + "| Zabriskie substation",
        "Holroyd Street bridge will be shut for a year. | Holroyd Street bridge",
      })
  void a_name_is_whole(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It lies in the Velisian province of Novara. | Velisian",
        "He had been told by telegraph that the wind was rising. | telegraph",
      })
  void an_adjective_without_a_land_and_a_small_word_are_no_names(String text, String word) {
    assertThat(ReadText.names(text)).doesNotContain(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zambian authorities told the people to leave.",
        "Half of it is held by the Zambian state.",
      })
  void the_adjective_of_a_land_names_no_other_land(String text) {
    assertThat(
            ReadText.resolved(text).references().stream()
                .map(name -> name.entity().key().canonicalName()))
        .doesNotContain("Zambian");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Hill, a South Korean engineer, died in 2001.",
        "The South African company Daesong sold its mill.",
      })
  void half_of_the_adjective_of_a_land_names_no_other_land(String text) {
    assertThat(
            ReadText.resolved(text).references().stream()
                .map(name -> name.entity().key().canonicalName()))
        .doesNotContain("Southern United States", "South");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She represents Ward 3 on the council. | Ward 3",
        "Houses in the 4th Ward were flooded. | 4th Ward",
        "The bells were made by Dorn and Sons of Leeds. | Dorn and Sons",
        "Finch, Moor and Company sold the mill. | Finch, Moor and Company",
      })
  void a_ward_and_a_family_s_firm_are_named(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"In his novel Fathers and Sons the son dies.", "He sat in Ward 3.5."})
  void other_sons_and_numbers_are_no_such_names(String text) {
    assertThat(ReadText.names(text)).doesNotContain("Fathers and Sons", "Ward 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His business, the Galerie Odile, must close. | Galerie Odile",
        "He ruled that Lagoon Perla Chica belonged to the village. | Lagoon Perla Chica",
        "The path runs past Ysgol Glyndyfi to the sea. | Ysgol Glyndyfi",
        "The Cabildo of Rosas dissolved itself. | Cabildo of Rosas",
      })
  void capitals_that_the_reader_half_takes_for_a_name_are_one(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bells were made by Dorn and Sons of Leeds. | Dorn and Sons of Leeds",
        "The MV Odile left the quay at four. | MV Odile",
        "In his 1931 memoir, Salt Roads, Bo Lind blamed Anna Berg. | Salt Roads",
      })
  void capitals_that_are_too_much_a_ship_or_a_work_are_none(String text, String none) {
    assertThat(ReadText.names(text)).doesNotContain(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BANJUL - Awadina Sowe won the vote on Sunday. | Awadina Sowe",
        "LA SERENA - Hernán Ugalde has rowed home. | Hernán Ugalde",
      })
  void a_name_behind_a_dateline_is_apart_from_it(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Mountain Line: Railway and Mutiny in Northern Annam\n\nIt was opened in 1906.\n",
        "The Gazette Road: Press and Power in the Old Colony\n\nIt was built in 1906.\n",
      })
  void half_of_a_title_is_no_name(String text) {
    assertThat(ReadText.names(text))
        .doesNotContain("Mountain", "The Mountain", "Gazette", "The Gazette");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The bridge was opened by the Duke of Fife on 3 June 1897."})
  void a_noble_keeps_the_land_of_the_title(String text) {
    assertThat(ReadText.names(text)).contains("Duke of Fife");
  }
}
