package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shares the day of a scene or of a whole, and what does not; the texts mark the dates. */
final class OneSceneTest {
  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 May 2021 police arrested miners [protesting|2021-05-03] the law in Leeds.",
        "Police used gas against people [attacking|2021-05-03] the mill in Leeds on 3 May 2021.",
        "A woman holds up a sign during a rally by nurses [protesting|2021-05-03] cuts in Leeds,"
            + " Monday, May 3, 2021 [Photo: Bo Li]",
      })
  void what_goes_on_in_a_scene_is_of_its_day(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2021 police arrested miners [protesting|-] the law in Leeds.",
        "The union [protesting|-] cuts in Leeds was founded on 3 May 1921.",
      })
  void what_goes_on_for_long_is_not(String marked) {
    assertThat(DatedTexts.read(marked)).allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strikes of May 1921, especially the [march|1921-05] in Leeds, were peaceful.",
      })
  void the_parts_of_a_dated_whole_have_its_date(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1954, two weeks after the [election|1954] in Leeds, Bo Li left Acme.",
        "In 1933, a month after the [Reichstag fire|1933], Bo Li crossed the border at Basel.",
        "In 1954, five months after the [election|-] in Leeds, Bo Li left Acme.",
        "In 1954, three years after the [election|1951] in Leeds, Bo Li left Acme.",
      })
  void a_few_weeks_before_are_of_the_same_year(String marked) {
    assertRight(marked);
  }
}
