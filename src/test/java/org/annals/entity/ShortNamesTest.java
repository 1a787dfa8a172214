package org.annals.entity;

import static org.annals.entity.ReadNames.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.name.EntityType;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which short names of a text mean what it has named in full. */
final class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Galdor Institute was founded in Bern in 1920. Galdor's first director was Emil Roth. "
            + "| Galdor = Galdor Institute",
        "Kavgrid was sold to Sirenis Netz, a company in Vienna. Sirenis, which owns the grid, "
            + "denied neglect. | Sirenis = Sirenis Netz",
        "Deportivo Ancona beat Real Montoro 2-1 in the final. Montoro had won the cup twice, "
            + "and Montoro's captain, Pedro Sala, was sent off. "
            + "| Montoro = Real Montoro",
        "The Kirkmore Court of Criminal Appeal raised the fine. In the Court of Criminal Appeal, "
            + "Alan Holt spoke. | Court of Criminal Appeal = Kirkmore Court of Criminal Appeal",
        "Alan Holt was chairman of the Kirkmore Union Bank, and the Union Bank lent the council "
            + "8,000 pounds. | Union Bank = Kirkmore Union Bank",
        "Shares in Orrin Foods fell in London. Orrin said the fall was small. Investors sold Orrin,"
            + " and those in Orrin lost money. Orrin is old. | Orrin = Orrin Foods",
      })
  void a_body_is_called_by_the_first_or_last_words_of_its_name(String text, String expected) {
    assertThat(keys(text)).contains(expected).doesNotContain(itself(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lucia Prado Sanz was born in Lima in 1898. Lucia Prado studied in Paris. "
            + "| Lucia Prado = Lucia Prado Sanz",
        "Jimmie Orde has died in Leith. James Alan Orde was born in Perth in 1937. "
            + "| Jimmie Orde = James Alan Orde",
        "Tunde Adeyemi-Cole has died in Lagos. Babatunde Olu Adeyemi-Cole was born in Abeokuta in"
            + " 1937. | Tunde Adeyemi-Cole = Babatunde Olu Adeyemi-Cole",
      })
  void a_person_is_called_by_the_first_surname_or_a_short_given_name(String text, String expected) {
    assertThat(keys(text)).contains(expected).doesNotContain(itself(expected));
  }

  @Test
  void an_acronym_is_of_the_body_beside_it_and_not_of_a_known_one_that_is_headed_otherwise() {
    assertThat(
            keys(
                "Officers of the Environment Protection Authority (EPA) counted dead fish. The EPA"
                    + " fined Acme Dyeworks."))
        .contains("EPA = Environment Protection Authority");
  }

  @Test
  void somebody_of_another_given_name_is_another() {
    assertThat(keys("Walter Orde has died in Leith. James Alan Orde was born in Perth in 1937."))
        .contains("Walter Orde = Walter Orde");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vendreth Mejerier of Sweden has agreed to buy Calder Foods, the Irish butter maker. "
            + "Vendreth, which is owned by 900 farmers, will pay with loans. Analysts praised "
            + "Vendreth. Shares in Vendreth rose. | Vendreth Mejerier = Vendreth Mejerier",
        "Vendreth Mejerier of Sweden has agreed to buy Calder Foods, the Irish butter maker. "
            + "Vendreth, which is owned by 900 farmers, will pay with loans. Analysts praised "
            + "Vendreth. Shares in Vendreth rose. | Vendreth = Vendreth Mejerier",
      })
  void what_is_called_by_its_first_word_is_a_body_from_end_to_end(String text, String expected) {
    assertThat(ReadText.resolved(text).references())
        .filteredOn(r -> r.mention().span().of(text).startsWith("Vendreth"))
        .allMatch(r -> r.entity().key().type() == EntityType.ORGANIZATION);
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Hill Shepherds' League met in Brecon. The League demanded higher prices. "
            + "| League = Hill Shepherds' League",
        "The Harbour Reform Party won nine seats. The Harbour party had lost in 2010. "
            + "| Harbour party = Harbour Reform Party",
        "The Liberty Democratic Front supported the state. The Liberty front has 30 members. "
            + "| Liberty front = Liberty Democratic Front",
        "The Dockside Tenants' Brotherhood met on Monday. The Brotherhood voted to strike. "
            + "| Brotherhood = Dockside Tenants' Brotherhood",
      })
  void the_noun_at_the_head_of_a_body_is_that_body(String text, String expected) {
    assertThat(keys(text)).contains(expected).doesNotContain(itself(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orrin Foods and Corvin agreed on Monday to merge. The new company, to be called Orrin "
            + "Corvin, will have 900 workers. Peter Holt is managing director of Corvin. "
            + "| Corvin = Orrin Corvin",
        "Orrin Foods is to merge with Corvin. Shares in Orrin Corvin will be sold in London. "
            + "Corvin was founded in 1953. | Corvin = Orrin Corvin",
      })
  void a_firm_is_not_what_it_becomes_together_with_another(String text, String merged) {
    assertThat(keys(text)).doesNotContain(merged).contains("Orrin Corvin = Orrin Corvin");
  }

  @Test
  void a_firm_keeps_its_short_name_beside_another_of_the_same_kind() {
    assertThat(
            keys(
                "Banco Orrin and Banco Sanlar lent the city money. Banco Sanlar raised its rates."
                    + " Sanlar is old."))
        .contains("Sanlar = Banco Sanlar");
  }

  @Test
  void a_league_that_is_known_stays_it_where_two_are_named() {
    String text =
        "The Hill Shepherds' League met the Vale Weavers' League. The League demanded more.";

    assertThat(keys(text)).contains("League = Lega");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Pemberlow Museum of Glass will close in October. The Pemberlow Museum said the roof "
            + "was unsafe. | Pemberlow Museum = Pemberlow Museum of Glass",
        "In 1866 he bought Braddock Farm from his cousin. Eleven families lived at Braddock. "
            + "| Braddock = Braddock Farm",
        "The Kirkmore Water Act of 1851 was his work. Under the Water Act every house was to have "
            + "a pipe. | Water Act = Kirkmore Water Act of 1851",
      })
  void an_institution_an_estate_and_a_law_lose_a_part_of_their_names(String text, String expected) {
    assertThat(keys(text)).contains(expected).doesNotContain(itself(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kirkmore Town Council opposed it. In Kirkmore nobody had a pipe. | Kirkmore = Kirkmore",
        "The University College of Tessamore opened in 1950. He was born in Tessamore. "
            + "| Tessamore = Tessamore",
        "She trained at Westhall Infirmary. She lived near Westhall until 1911. "
            + "| Westhall = Westhall",
        "The Tessa River burst its banks near the town of Tessa. | Tessa = Tessa",
        "Brakke Power owns the dam. The mayor of Brakke, Lise Moen, was afraid. | Brakke = Brakke",
      })
  void a_town_is_none_of_what_bears_its_name(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rosalba Castell, a painter, died in 2004. Rosalba Castell was 76. "
            + "\\n\\nRosalba Miriam Castell was born on May 20, 1928, in Trieste. "
            + "| Rosalba Castell = Rosalba Miriam Castell",
        "Ilse Brandt makes violins in Leeds. She was born Ilse Vogel in Graz in 1961. "
            + "| Ilse Vogel = Ilse Brandt",
        "Ilse Brandt makes violins in Leeds. Born Ilse Vogel in Graz, she came to England in 1961. "
            + "| Ilse Vogel = Ilse Brandt",
      })
  void a_person_keeps_a_middle_name_and_the_name_of_birth(String text, String expected) {
    assertThat(keys(text.replace("\\n", "\n"))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilse Brandt and Ilse Weber make violins. A son was born Ilse Vogel in Graz. "
            + "| Ilse Vogel = Ilse Vogel",
      })
  void a_name_of_birth_that_two_may_have_had_is_nobody_s(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Wexbury Courier asked him. He said in a letter to the Courier that he was ill. "
            + "| Courier = Wexbury Courier",
        "Berg, Anna Maria\\n\\nAnna Maria Berg (1871-1943) was a painter. "
            + "| Berg, Anna Maria = Anna Maria Berg",
      })
  void a_paper_and_the_person_of_an_entry_are_one(String text, String expected) {
    assertThat(keys(text.replace("\\n", "\n"))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elvas Power, formerly Tessa Energy, sold the plant in May. | Tessa Energy = Elvas Power",
        "He was born in Grabovik (now Velisgrad) in 1901. | Velisgrad = Grabovik",
        "The Tarn Institute, known since 1938 as the Vale Institute, is a school. "
            + "| Vale Institute = Tarn Institute",
        "She left Grabovik, Tesmoria (now Velisgrad), in 1920. | Velisgrad = Velisgrad",
      })
  void a_thing_that_has_been_renamed_is_one_unless_a_land_stands_between(
      String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  private static String itself(String expected) {
    String name = expected.substring(0, expected.indexOf(" = "));
    return name + " = " + name;
  }
}
