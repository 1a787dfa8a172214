package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of a mere year, behind which the story does not go on in that year. */
final class FrameEndsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1921 Anna Berg [sold|1921] the brewery to Bo Li. He [moved|-] the vats to Leeds.",
        "In 1797 Anna Berg [founded|1797] Acme Pottery. It [made|-] white cups for inns.",
        "By 1939 Acme Rail had lost half of its passengers. The war [brought|-] Bo Li to Leeds.",
        "In 1588 the rock [wrecked|1588] the San Esteban, and in 1811 the Hopewell. Bo Li"
            + " [drowned|-] within sight of Leeds.",
        "In 1964 Bo Li [built|1964] a mill in Leeds, and two years later he [hired|1966] Carla"
            + " Diaz. Diaz [took|-] the bread to every city.",
      })
  void what_follows_a_sale_a_beginning_or_a_limit_may_be_years_later(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1890 Bo Li [beat|1890] Anna Berg. He [served|-] two terms and [moved|-] to Leeds.",
        "In 1984 Anna Berg [fled|1984] to Leeds. She held the post for nineteen months. Her"
            + " enemies [burned|-] Acme House.",
        "In 1874 Anna Berg [bought|1874] the inn. She [paid off|-] Bo Li in six summers.",
      })
  void what_lasts_for_years_is_of_no_year_and_ends_it(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1923 Anna Berg [left|1923] Leeds. She [refused|1923] to pay Bo Li.",
        "In 1923 Anna Berg [left|1923] Leeds. Bo Li lay ill for a week. He [beat|1923] Anna Berg.",
      })
  void other_years_go_on(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }
}
