package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which year and month a story tells; the texts mark each event with its date. */
final class StoryYearsTest {
  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the winter of 1893 the war had come to Leeds. On 2 July Anna Berg"
            + " [seized|1893-07-02] the mill.",
        "By the summer of 1947 the war had come to Leeds. Bo Li [attacked|1947-07-24] the bridge"
            + " on 24 July.",
      })
  void a_story_stands_where_it_had_come_by_then(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 May 1943 Bo Li [took|1943-05-04] Leeds. On the 6th he [burned|1943-05-06] the mill.",
        "In July 1914 Bo Li [sold|1914-07] a mill. On the evening of the 30th he [shot|1914-07-30]"
            + " Anna Berg.",
        "On 28 June 1914 Bo Li [took|1914-06-28] Leeds. On the 3rd he [burned|1914-07-03] the"
            + " mill.",
        "In 1914 Bo Li [sold|1914] a mill. On the 3rd he [shot|-] Anna Berg.",
      })
  void a_day_by_its_number_is_of_the_month_named_before(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 October 1943 Bo Li [took|1943-10-04] Leeds. Anna Berg denied it in a memoir"
            + " published in Ghent in 1961. In November Bo Li [burned|1943-11] the mill.",
      })
  void the_year_of_a_memoir_is_not_that_of_the_story(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg retired in 1934 and was [succeeded|1934] by Bo Li.",
        "Leeds was a town until 1836, when Acme closed the mill and [sold|1836] its land.",
      })
  void who_follows_somebody_does_so_when_that_one_leaves(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, glass designer, 1931–2023\n\nAnna Berg [died|2023-11-09] in Leeds on 9"
            + " November.",
        "Professor Anna Berg, 1931-2023\n\nAnna Berg, a physician, [died|2023] in Leeds.",
      })
  void who_has_a_life_in_the_title_died_in_its_last_year(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a charter of 1147 King Ivan [gave|1147] the village to Anna Berg.",
        "Bo Li [granted|1512] the village by a charter of 1512.",
      })
  void what_a_charter_grants_is_of_its_year(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg is the mayor of Leeds. She has led the city since 2021 and says that it is poor."
            + " In 1986 the council [sold|1986] the mill. On May 1 the miners of Leeds"
            + " [attacked|1986-05-01] the mill.",
        "Anna Berg is the mayor of Leeds. She has led the city since 2021 and says that it is poor."
            + " In 1986 the council [sold|1986] the mill. It has a new roof. In May the council"
            + " [approved|-] the plan of Anna Berg.",
      })
  void the_year_at_the_head_of_a_sentence_holds_for_the_next_one_in_a_text_of_now(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2017 Bo Li [built|2017] a third deck on the ferry. Anna Berg [told|-] the inquiry that"
            + " he had drawn a sketch.",
        "In 1550 the army [captured|1550] Leeds and held it for four years. The soldiers"
            + " [burned|-] the mill.",
      })
  void what_is_told_an_inquiry_or_follows_long_years_is_not_of_the_year_before(String marked) {
    assertRight(marked);
  }
}
