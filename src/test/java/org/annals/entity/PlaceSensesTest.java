package org.annals.entity;

import static org.annals.entity.ReadNames.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several places of one name a text means. */
final class PlaceSensesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The emir of Toledo sent men to Seville and to Murcia. | Toledo = Toledo, Spain",
        "Tbilisi is the capital of Georgia. | Georgia = Georgia, Asia",
        "He was born in Beja, studied in Porto and died in Lisbon. | Beja = Beja",
      })
  void a_place_lies_in_the_country_of_the_others(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was cold in Ottawa and in Toronto, and she flew to London. | London = London",
        "Men from Chicago and Boston played in Moscow. | Moscow = Moscow",
        "Ships from Cleveland, Seville and Murcia came to Toledo. | Toledo = Toledo",
      })
  void a_large_town_is_the_known_one(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }
}
