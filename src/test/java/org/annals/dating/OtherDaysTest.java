package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherDaysTest {
  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Hale [died|1951-03-06] on 6 March 1951. Peter Strong [succeeded|1951] him.",
        "On May 5, 1976, the governor [dismissed|1976-05-05] Bo Li. In Ohio, a county judge"
            + " [jailed|1976] Frank Dobbs.",
      })
  void a_successor_and_another_scene_are_of_the_year_and_not_of_the_day(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1962 nurses in Porto [opened|1962] a clinic in Gaia; Rita Lopes [worked|-] there for"
            + " decades.",
        "In 1939 Nora Field [became|1939] a judge in Leeds. All that time her husband, Tom Field,"
            + " was ill, and she [fed|-] him and their son, Ben.",
      })
  void what_goes_on_for_years_is_of_no_one_year(String marked) {
    assertRight(marked);
  }
}
