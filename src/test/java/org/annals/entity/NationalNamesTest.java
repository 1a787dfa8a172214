package org.annals.entity;

import static org.annals.entity.ReadNames.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the bodies are whose names many countries know. */
final class NationalNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New Zealand's Court of Appeal ruled for the union in Auckland. The High Court had ruled "
            + "against it. | High Court = High Court of New Zealand",
        "Ohio's Supreme Court ruled on Monday. The Supreme Court sits in Columbus, in the United "
            + "States. | Supreme Court = Ohio Supreme Court",
        "A surgeon from Ghana lived in Bristol, England. Ghana honoured him in Accra. He told the "
            + "House of Commons what he had seen. | House of Commons = House of Commons",
        "Peru mourns its dead. Peru's president spoke in Lima. The whole of Peru wept. In Congress,"
            + " lawmakers called for an inquiry. | Congress = Congress of the Republic of Peru",
      })
  void a_body_is_that_of_the_country_that_the_text_is_about(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They marched in Columbus, Ohio. The governor of Ohio was cold. They sang outside the doors"
            + " of the Senate in Columbus. | Senate = Ohio State Senate",
        "Schools in Ohio opened. The governor met the Ohio Education Association and the Ohio Miners"
            + " Union. The Senate passed it. | Senate = Ohio State Senate",
        "They marched in Columbus, Ohio. The governor of Ohio was cold. They sang outside the doors"
            + " of the Senate in Columbus. Congress met. | Senate = United States Senate",
      })
  void a_house_is_that_of_the_state_whose_politics_the_text_tells(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @Test
  void a_short_name_of_two_bodies_is_that_of_the_one_that_the_text_names_in_full() {
    assertThat(keys("The National Rifle Association met in May. The N.R.A. sued the mill."))
        .contains("N.R.A. = National Rifle Association");
    assertThat(keys("The National Recovery Administration grew in May. The N.R.A. sued the mill."))
        .contains("N.R.A. = National Recovery Administration");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Court of Appeal in Belfast allowed an appeal by a farmer near Omagh on Monday. The "
            + "Court of Appeal sat for two days. "
            + "| Court of Appeal = Court of Appeal in Northern Ireland",
        "The Court of Appeal in Belfast allowed an appeal against a decision of the High Court. In "
            + "the High Court, the judge had heard 14 men. "
            + "| High Court = High Court of Justice in Northern Ireland",
        "Court of Appeal allows appeal of a farmer. The Court of Appeal in Belfast today allowed an"
            + " appeal by Desmond Holt against a decision of the High Court. | Court of Appeal ="
            + " Court of Appeal in Northern Ireland",
        "Anna Holt took the company to the High Court in Dublin. The High Court found for her. "
            + "| High Court = High Court of Ireland",
      })
  void a_court_is_that_of_the_town_in_which_it_sits(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japan wanted a constitution. The government of Japan sent men to Berlin. In Tokyo the "
            + "Privy Council met in secret. | Privy Council = Privy Council",
        "Ireland keeps its papers. The Irish premier spoke in Dublin. He has asked the National "
            + "Archives to print them. | National Archives = National Archives",
        "The Portuguese king dismissed his general. In Lisbon and all Portugal men asked who would "
            + "have the War Office. | War Office = War Office, Portugal",
        "The EPA fined the mill in Melbourne. It may apply to the High Court. "
            + "| High Court = High Court",
        "Brazil freed its slaves in 1888. He lived in Rio de Janeiro and spoke in the Chamber of "
            + "Deputies of the need for it. | Chamber of Deputies = Chamber of Deputies",
        "The line opened in Southern Rhodesia in 1901. The Legislative Assembly met in 1924. "
            + "| Legislative Assembly = Legislative Assembly",
      })
  void a_body_is_not_that_of_another_country(String text, String expected) {
    assertThat(keys(text)).anyMatch(k -> k.startsWith(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana was poor. In Ghana he was elected for the Progress Party. "
            + "| Progress Party = Progress Party",
        "Ghana was poor. In Ghana the Public Accounts Committee met. "
            + "| Public Accounts Committee = Public Accounts Committee",
        "Norway was rich. In Norway he was elected for the Progress Party. "
            + "| Progress Party = Progress Party of Norway",
      })
  void parties_and_committees_of_many_countries_are_that_of_the_text(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northern Sound Ferries runs two boats a night. Northern Sound, which is owned by Acme "
            + "Holdings, bought both in 2017. | Northern Sound = Northern Sound Ferries",
        "Acme has bought Van der Vaart Groep for cash. Van der Vaart, which is based in Zwolle, "
            + "makes soup. | Van der Vaart = Van der Vaart Groep",
        "The Marlow Falls Board of Education met on Monday. The Marlow Falls school board "
            + "approved it. | Marlow Falls school board = Marlow Falls Board of Education",
      })
  void a_short_name_is_that_of_the_body(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northern Sound Ferries runs two boats a night. They cross the Northern Sound in an hour. "
            + "| Northern Sound = Northern Sound Ferries",
      })
  void a_place_is_not_the_body_named_after_it(String text, String wrong) {
    assertThat(keys(text)).doesNotContain(wrong);
  }
}
