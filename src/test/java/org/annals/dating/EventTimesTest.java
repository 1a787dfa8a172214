package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When events happen; the texts mark each event with its date, "-" where none is known. */
final class EventTimesTest {
  private static final Path TEXTS = Path.of("src/test/resources/dating");

  /** The texts hold more marks, of events that are not found. */
  private static final int FOUND = 500;

  @Test
  void nine_of_ten_dates_are_right_in_texts_of_many_kinds() throws IOException {
    List<DatedTexts.Dated> found;
    try (var files = Files.list(TEXTS)) {
      found =
          files
              .sorted()
              .map(EventTimesTest::text)
              .flatMap(t -> DatedTexts.read(t).stream())
              .toList();
    }
    assertThat(found).hasSizeGreaterThan(FOUND);
    assertThat(found).filteredOn(event -> !event.isRight()).hasSizeLessThan(found.size() / 10);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRight(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The train [ran|1955-09-30] on 30 September 1955, [driven|1955-09-30] by Anna Berg.",
        "Anna Berg [reached|1971-07-12] Padang on 12 July 1971, [accompanied|1971-07-12] by Bo Li.",
        "Villagers [blocked|2019-03-12] the road on 12 March 2019, and two men were"
            + " [injured|2019-03-12] by stones.",
      })
  void what_is_done_meanwhile_shares_the_time(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, the winner in 2010 and 2011, [finished|-] second.",
        "Anna Berg [won|-] the Leeds Cup for the first time since 1999.",
        "[Second|-] was Anna Berg, the champion in 2018.",
      })
  void the_year_of_another_time_is_not_that_of_the_event(String marked) {
    assertThat(DatedTexts.read(marked)).allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li was [arrested|1921-05] in May 1921.",
        "The [flood|1951-06-07] of 7 June 1951 [killed|1951-06-07] nine people.",
        "During the riots of July 1934, pickets [burned|1934-07] two trucks.",
        "Bo Li was [arrested|2017-02-09] in the early hours of 9 February 2017.",
        "Anna Berg [joined|2019-03] the March 2019 [protests|2019-03] against Acme in Leeds.",
        "Anna Berg [sued|-] Bo Li before the vote of 2019.",
        "Anna Berg [sued|-] Acme in her first hundred days as mayor.",
      })
  void an_event_happens_at_the_time_that_hangs_on_its_words(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1943 a bomber [crashed|1943] near Leeds; eleven people [died|1943].",
        "In 1943 Anna Berg [married|1943] Bo Li, who was [killed|1944] in Leeds the next year.",
        "Bo Li was [convicted|2004-05-03] on May 3, 2004, and was later [pardoned|-].",
        "By morning all of the strikers had been [released|-].",
      })
  void clauses_share_a_time_only_where_they_tell_of_one_moment(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1968 Acme [bought|1968] a mill. It [closed|1982] the mill fourteen years later.",
        "In 1887 Acme [cut|1887] pay in Leeds. The Mines Act of 1889 [forced|-] Acme to stop.",
        "Bo Li was [arrested|1921-05] in May 1921 and [shot|-] in Leeds.",
        "In March 1921 Raab [signed|1921-03] an amnesty. Bo Li was [freed|1921-05] that May.",
        "On 3 May 1921 Bo Li was [arrested|1921-05-03]. He was [freed|1921-05-04] the next"
            + " morning.",
        "In 1904 Bo Li [sued|1904] Acme. A decade later Anna Berg was [arrested|1914].",
        "On 3 May 1921 a bomb [exploded|1921-05-03]. Two days after the funeral Bo Li was"
            + " [arrested|-].",
      })
  void a_time_may_hang_on_the_one_named_before(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 16 January 1888 a train [left|1888-01-16] Leeds. On the fourth morning Bo Li [left|-]"
            + " the train. He [reached|-] Oslo that night.",
        "On 3 May 1921 a bomb [exploded|1921-05-03] in Leeds. Some days later police"
            + " [arrested|-] Bo Li. That evening he was [freed|-].",
      })
  void nobody_knows_the_day_behind_some_days(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li [left|-] Leeds with his brother. In 1889 the council [banned|1889] the fair. Bo Li"
            + " [opened|-] a hotel in Oslo.",
        "Bo Li [died|1902] in 1902. His wife, Ada, [sold|-] the mill.",
      })
  void a_mere_year_is_not_that_of_what_somebody_else_does(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report is to be [published|2025-02] by Acme in February.",
        "The mine is expected to [close|2025-03] in March.",
        "The bridge is due to [open|2025-05] in May.",
      })
  void what_is_to_come_is_ahead_of_the_writing(String marked) {
    assertRight("The Mill\n\nBy Ada Voss\n\nThursday 14 November 2024\n\n" + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme will stop night sailings from Monday after a [fire|2022-12-31] aboard the ferry"
            + " Solveig on New Year's Eve.",
        "The council [met|2023-01-08] on Sunday. \"We [lost|-] the boat that night,\" said Bo Li.",
        "In May 1848 the tower was [finished|1848-05]. That winter Bo Li [painted|-] the walls.",
      })
  void what_is_reckoned_from_another_time_is_not_of_the_nearest(String marked) {
    assertRight("The Mill\n\nBy Ada Voss\n\nMonday 9 January 2023\n\n" + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In December 1910 Acme [cut|1910-12] pay.\n\nOn Christmas Day Anna Berg"
            + " [left|1910-12-25] Leeds.\n\nOn 21 February police [arrested|1911-02-21] Bo Li.",
        "In December 1910 Acme [cut|1910-12] pay.\n\nOn New Year's Day Anna Berg"
            + " [left|1911-01-01] Leeds.",
      })
  void a_history_goes_on_in_the_next_passage_long_before_it_is_written(String marked) {
    assertRight("The Mill\n\nTuesday 5 June 2018\n\n" + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In October 1848 his paper was [banned|1848-10], and in 1849 a court [jailed|1849] Bo Li."
            + " He [fled|-] to Leeds.",
        "In 1838 Bo Li [married|1838] Anna Berg. Their son Karl [became|-] a painter.",
        "Bo Li [built|-] bridges in Leeds and was a member of the council from 1861 to 1873.",
        "Acme has been [fined|2010-01] four times since January 2010.",
      })
  void the_time_of_a_neighbour_is_not_that_of_the_event(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1886: The Year of Riots\n\nPolice [arrested|1886] Bo Li in Leeds.",
        "The Mills, 1866–1870\n\nPolice [arrested|-] Bo Li in Leeds.",
        "On Tuesday, May 3, 1921, in Leeds, police [raided|1921-05-03] the mill.\n\n"
            + "Officers [arrested|1921-05-03] Bo Li.",
      })
  void a_time_goes_on_below_a_heading_or_after_a_scene(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two weeks ago Bo Li was [arrested|2018-05].",
        "Bo Li was [arrested|2017-12] in December.",
        "Twenty years ago Bo Li was [arrested|1998].",
        "A court [sentenced|2018-06-04] Bo Li on Monday.",
        "Bo Li was [arrested|2018-05-07] on the first Monday of May.",
      })
  void near_times_are_reckoned_from_the_day_of_writing(String marked) {
    assertRight("Bo Li Held\n\nTuesday 5 June 2018\n\n" + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The central bank [cleaned up|2018] the sector in 2018 and [folded|2018] seven lenders.",
        "Bo Li [fled|1894] to Oslo in 1894 and [died|-] in poverty.",
        "A splintered 1982 ruling by the Supreme Court [struck down|1982] the tax.",
        "In a landmark 1998 decision the Supreme Court [upheld|1998] the ban.",
        "Bo Li [joined|1979] the band in '79.",
        "In the Oslo Accord of 1993 Israel [recognised|1993] the group.",
        "The rule, adopted in 2018, [set|2018] a limit of $12.",
        "Olof Berg [died|1934] in Visby on Midsummer Eve 1934.",
      })
  void a_year_dates_what_is_done_with_it(String marked) {
    assertRight(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Corporation [offered|-] 80 kroner a share, 24 per cent above Friday's price.",
        "Acme Corporation [paid|-] a premium of 37 per cent to the closing price on Wednesday.",
        "In 2015, the city [built|2015] 400 flats. Anna Berg, the mayor, [said|-] they were empty.",
        "The glacier in Norway has [shrunk|1990] by 34 percent since 1990.",
        "Green Watch [argues|-] that Acme Corporation broke the law on Tuesday.",
      })
  void what_news_say_is_not_of_the_time_of_something_else(String news) {
    assertRight("LEEDS, May 3, 2024 (Reuters) - Police searched a house last week. " + news);
  }

  @Test
  void a_birth_carries_no_date_on_to_what_follows() {
    assertRight(
        "Anna Berg was [born|1923-06-03] on 3 June 1923 in Oslo. She [studied|-] law in Bergen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEEDS, 2 May 2024.\n\nThe merger, [announced|2024-05-01] to the stock exchange yesterday"
            + " morning, will create a group with 900 employees.",
        "LEEDS, 2 May 2024.\n\nAnna Berg's memoir, [published|2023] by Lindenhof last autumn, was"
            + " praised by Bo Li.",
        "LEEDS, 14 March 2023.\n\nAnna Berg, who [left|2022-08] Acme Corporation in August,"
            + " praised Bo Li.",
      })
  void what_a_clause_aside_tells_beside_the_day_of_writing_has_its_own_time(String marked) {
    assertRight(marked);
  }

  @Test
  void the_time_since_which_somebody_apposed_is_something_is_not_that_of_the_event() {
    assertRight("Anna Berg was [honoured|-] by Rory Lund, a senator since 2020, and by Bo Li.");
  }

  @Test
  void the_day_of_the_decision_appealed_against_is_not_that_of_the_appeal() {
    assertRight(
        "The Court of Appeal [dismissed|-] an appeal by Acme Corporation against the decision of"
            + " the tribunal on May 17, 2022.");
  }

  @Test
  void a_year_within_a_description_is_not_that_of_a_day_behind_it() {
    assertRight(
        "The mill began in May 1892. The contract, signed after a strike in 1889, was due to end"
            + " on June 30. On July 10 Anna Berg [ordered|1892-07-10] a wall.");
  }

  @Test
  void a_month_is_of_no_year_where_a_near_one_has_been_named_and_the_last_one_may_be_meant() {
    assertRight(
        "Anna Berg\n\n4 March 2026\n\nThe budget passed 20 billion in 2024. Bo Li [resigned|-] in"
            + " January.");
  }

  @Test
  void the_story_goes_on_from_the_last_of_joined_clauses() {
    assertRight(
        "There are 900 people in Holt, and on 15 April 2023 all of them came to the park. Bo Li"
            + " [defeated|2023-04-15] Anna Berg.");
  }

  @Test
  void a_month_is_not_of_a_year_long_gone_in_a_text_that_speaks_of_now() {
    assertRight(
        "Anna Berg is the mayor of Leeds. She has led the city since 2021 and says that it is poor."
            + "\n\nIn 2014 she [bought|2014] a house in Oslo.\n\nIn March the council"
            + " [approved|-] the plan of Anna Berg.");
  }
}
