package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months that news name without a year. */
final class NewsMonthsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2024 Acme Rail sold its ships. Thousands marched in Leeds on Saturday, February 1.\n\n"
            + "The protests of early February, especially the [march|2025-02] in Leeds, were"
            + " peaceful.",
      })
  void a_month_is_the_one_of_which_the_news_have_told_a_day(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }
}
