package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and months of no year below a title that names one. */
final class TitleTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike at Barnby, 1921\n\nBo Li [led|1921-11-12] the men of Barnby out on 12"
            + " November. The owners [dismissed|1922-01-03] Bo Li on 3 January.",
        "The lockout of 1921\n\nBo Li [left|1921-05] Leeds in May.",
        "Aid in Ruritania: report of the council, January\u2013June 2019\n\nOn 17 March Anna Berg "
            + "[opened|2019-03-17] a school in Leeds.\n\nIn January Bo Li [left|2019-01] Leeds. "
            + "In July Bo Li [opened|2019-07] a school in Oslo.",
        "Port of Leeds: annual report for 2019\n\nIn May Bo Li [left|2019-05] Leeds.",
      })
  void are_of_the_year_of_the_title(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Mills Act 1921\n\nBo Li [left|-] Leeds in May.",
        "Speech at the opening of the Leeds school, 1921\n\nBo Li [left|-] Leeds in May.",
        "Anna Berg, 1921-1988\n\nBo Li [left|-] Leeds in May.",
      })
  void are_of_no_known_year_below_that_of_a_law_a_speech_or_a_life(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }
}
