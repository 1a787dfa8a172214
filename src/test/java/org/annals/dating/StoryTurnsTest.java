package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a story goes back or to a time without a date; the texts mark each event's date. */
final class StoryTurnsTest {
  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May 1883 the wells of Leeds ran dry.\n\nBo Li had come from Ghent nine years earlier."
            + " In 1882 he bought a mill.\n\nIn June Anna Berg [sold|1883-06] a mill to Acme.",
        "In 1983 Bo Li came to Leeds. Two years before, in June 1981, Acme had printed a notice."
            + "\n\nAnna Berg [opened|1983-07] a ward that July.",
      })
  void behind_what_had_been_before_the_story_goes_on_in_its_own_year(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1983 Bo Li came to Leeds. Two years before, in June 1981, Acme had printed a notice."
            + " Anna Berg [sold|-] a mill to Acme.",
      })
  void what_follows_on_what_had_been_before_has_not_its_date(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was born in Leeds in 1922. Her uncle Bo Li was arrested when Anna was ten. Two"
            + " years later he [moved|-] to Ghent.",
        "Bo Li was born in 1888 and went to sea at 12. Four years later he [moved|-] to Ghent.",
        "Acme left Leeds in 1952. At the age of 30 Bo Li joined it. Two years later he [left|-]"
            + " Acme.",
      })
  void nothing_is_reckoned_from_an_age(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 May 1914 the boats reached Leeds. They parted at ten in the evening. The next spring"
            + " Bo Li [left|1915] Leeds.",
      })
  void an_hour_is_no_age(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The turning point came in 1928. Anna Berg, a chemist, [developed|1928] a paint for Acme.",
        "The breakthrough came in 1995. Anna Berg [sold|1995] a mill to Acme.",
        "Bo Li founded Acme in 1880. The decisive step came in 1928. Bo Li's wife, the surgeon Anna"
            + " Berg, [developed|1928] a blade.",
      })
  void what_a_year_brought_is_told_behind_it(String marked) {
    assertRight(marked);
  }
}
