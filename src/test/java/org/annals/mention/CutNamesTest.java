package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of which a part alone was heard. */
final class CutNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its manager, Tan Wei Soon, replied that he could live with that. | Tan Wei Soon",
        "So the new paper is called the Riverton Sentry. | Riverton Sentry",
        "The lockout closed the Stony Hill Smelter for a year. | Stony Hill Smelter",
        "The map hangs in the Lund University Library. | Lund University Library",
      })
  void a_capital_that_is_a_word_belongs_to_the_name_before_it(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cook, Bae Su-ran, takes no reservations. Bae Su-ran is 46. | Bae Su-ran",
        "Lee rose. Han Ji-hoon's header gave Suwon a win. | Han Ji-hoon",
        "They chose their leader, Per-Ola Niia, at last. | Per-Ola Niia",
        "It was founded by the father of Sood, Said Sood, in 2011. | Said Sood",
      })
  void a_name_does_not_end_with_its_hyphen(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He flew from Oslo Thursday. | Oslo",
        "She met Anna Berg Monday. | Anna Berg",
        "The tenor sang in Paris French songs. | Paris",
      })
  void a_day_or_a_people_is_none_of_it(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Dallas was a linguist at the University of California, Berkeley. "
            + "| University of California, Berkeley",
        "She left the University of California, Sacramento said. | University of California",
      })
  void a_body_with_its_town_is_one_name_where_it_is_known_so(String text, String name) {
    assertThat(ReadText.names(text)).contains(name);
  }
}
