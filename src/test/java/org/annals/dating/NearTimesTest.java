package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the times near an event are its own; "-" marks an event that has none of them. */
final class NearTimesTest {
  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill stood until 1931, when a flood [destroyed|1931] it.",
        "Anna Berg was a banker until 2019, when she [left|2019] the Leeds Bank.",
        "The friends have not met since 3 October 1998, when Anna Berg [left|1998-10-03] Leeds.",
        "The mill stood until 1931, when Anna Berg had [left|-] Leeds.",
      })
  void what_happens_when_a_time_just_named_was_is_of_that_time(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The suite was [printed|1956] in 1956 and [banned|1966] ten years after.",
        "Anna Berg [built|1851] the mill in 1851. In late October 1914 Bo Li [sold|1914-10] it.",
      })
  void ten_years_after_looks_back_and_a_late_month_keeps_its_year(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li has [directed|2004] the Leeds Museum since it opened in 2004.",
        "Acme Corporation has been [fined|2004] four times since it moved to Leeds in 2004.",
      })
  void what_goes_on_since_something_happened_begins_then(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg has [bought|-] the Leeds Bank, her first purchase outside Hull since 1994.",
      })
  void the_year_since_which_it_is_the_first_is_none_of_the_deed(String marked) {
    assertThat(DatedTexts.read(marked)).allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Retreating in May 1944, the Germans [blew up|1944-05] the bridge at Leeds.",
        "Speaking in Bonn in 1963, Anna Berg [criticised|1963] Bo Li.",
        "Leaving the army in May 1919, Anna Berg [bought|-] a mill in Leeds.",
        "Joining the Acme Company in 1950, Anna Berg [bought|-] a mill in Leeds.",
      })
  void what_is_done_while_doing_something_else_is_of_that_day_or_month(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg had [brought|-] an action in respect of the [death|1978-10-09] of her husband,"
            + " Bo Li, on 9 October 1978.",
        "A court in Leeds opened an inquest into the [death|1978-10-09] of Bo Li on 9 October"
            + " 1978.",
        "Anna Berg [sued|-] Acme over the [death|1978-10-09] of her son, Bo Li, on 9 October 1978.",
      })
  void a_loss_that_is_gone_into_has_the_day_behind_it(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From 1950 to 1955 Anna Berg led the Leeds Club. Bo Li [bought|-] a mill in Leeds.",
        "On 26 April 1900 Anna Berg was shot in Leeds. The siege of York [lasted|-] eleven weeks.",
      })
  void what_lasts_and_what_follows_a_range_has_no_day_of_the_story(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg [took office|2012-01] in January 2012. Bo Li complains that the shops are"
            + " empty. The council [rejected|-] her budget in August.",
        "Peru [ratified|1994] the Leeds Covenant in 1994. The Andean Union, which [signed|-] an"
            + " agreement with Peru in June, should warn Peru.",
      })
  void behind_what_is_told_of_now_a_month_is_not_that_of_the_story(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was a critic of the mill; in a talk held in Lima in 1961 she [criticised|1961]"
            + " Bo Li.",
        "The tram was expected to [close|2015-05] in May 2015.",
        "June 12, 2019\n\n"
            + "Parliament [lifted|2018-04] a 2006 ban in April 2018, and a month later it"
            + " [sued|2018-05] Bo Li.",
      })
  void what_is_given_planned_or_reckoned_has_the_time_beside_it(String marked) {
    assertRight(marked);
  }

  @Test
  void a_death_told_by_a_noun_has_the_day_in_brackets() {
    assertRight(
        "Anna Berg (14 March 1898 – 2 October 1971) was a botanist. On her [death|1971-10-02] in"
            + " Leeds she left her library to Bo Li.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When the mill [closed|1884] in 1884, Bo Li had [sold|-] his shares to Anna Berg.",
        "Bo Li had [resigned|2011-05-03] on 3 May 2011 and had [moved|-] to Oslo.",
      })
  void what_was_done_before_has_no_time_of_what_was_done_then(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li left Leeds in 1869. The Hull strike of 1873 was about hours. Anna Berg"
            + " [gave|1873-07] the men a house in July.",
        "Bo Li left Leeds in 1869. The flood of 1873 killed nine men in Hull. Anna Berg"
            + " [gave|1873-07] the widows a house in July.",
      })
  void a_month_behind_an_event_that_is_named_by_its_year_is_of_that_year(String marked) {
    assertRight(marked);
  }

  @Test
  void that_year_is_the_one_that_the_sentence_has_named() {
    assertRight(
        "Bo Li left Leeds in 1868. The union was [registered|1871-12] under the Trade Union Act"
            + " 1871 in December of that year.");
  }
}
