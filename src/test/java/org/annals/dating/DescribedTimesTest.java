package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From which date a story goes on; the texts mark the dates of what follows. */
final class DescribedTimesTest {
  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1990 Acme Rail, founded in 1920, moved to Leeds. Two years later it [bought|1992] a"
            + " mill.",
        "In May 2016 Bo Li bought a house that had been a shop until 1974. Two years later he"
            + " [sold|2018] a mill.",
        "In 1962 Anna Berg read a letter that her father had written in 1944. The next year she"
            + " [published|1963] it.",
        "In 1971 Bo Li, whose father had died in 1950, moved to Oslo. Two years later he"
            + " [opened|1973] a shop.",
      })
  void a_story_does_not_go_on_from_what_describes_a_noun(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1971 Bo Li left Acme because it had cut his pay in 1965. Two years later he"
            + " [founded|1973] Borealis.",
        "In 1971 Bo Li said that he had sold the mill in 1965. Two years later he [left|1973]"
            + " Leeds.",
        "Anna Berg joined the museum in 1962 after it lost its roof in the storm of 1959. The next"
            + " year she [sold|1963] a mill.",
      })
  void nor_from_what_had_happened_before(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1971 the union agreed to a plan that would close the mine by 1985. Two years later it"
            + " [left|1973] Leeds.",
      })
  void nor_from_what_was_to_come(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1948 Bo Li joined Acme Rail, which sent him to Lagos in 1951. Two years later he"
            + " [left|1953] Lagos.",
      })
  void it_goes_on_from_a_clause_that_goes_on(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1971, when he was 40, Bo Li moved to Oslo. Two years later he [bought|1973] a mill.",
      })
  void an_age_beside_a_date_is_of_that_date(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg won the cup in 1990, as she had in 1984. Two years later she [left|1992] Leeds.",
        "The mill in Leeds burned in 1931, like the one in 1902. Two years later Acme [left|1933]"
            + " Leeds.",
        "In 1931 Bo Li wrote that the mill would last until 2000. A year later he [left|1932]"
            + " Leeds.",
      })
  void nor_from_what_is_only_like_it_or_foretold(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li studied in Leeds from 1920 to 1924. Two years later he [opened|1926] a shop.",
        "Bo Li was mayor of Leeds from 1960 until 1968. The following year he [left|1969] Leeds.",
        "Acme built six ships between 1990 and 1995. Two years later it [left|1997] Leeds.",
        "Bo Li studied in Leeds from 1920 to 1924 and two years later [opened|1926] a shop.",
      })
  void behind_a_range_it_goes_on_from_its_end(String marked) {
    assertRight(marked);
  }
}
