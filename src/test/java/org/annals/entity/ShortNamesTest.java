package org.annals.entity;

import static org.annals.entity.ReadNames.keys;
import static org.assertj.core.api.Assertions.assertThat;

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
