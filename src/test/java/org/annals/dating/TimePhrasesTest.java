package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.annals.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say when something happens and name no date. */
final class TimePhrasesTest {
  private static Optional<String> words(String text, String trigger) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .flatMap(event -> event.when().words().stream())
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council of Leeds met at 8.15 p.m.                     | met   | at 8.15 p.m.
          Bo Li sold the mill to Anna Berg at half past two.        | sold  | at half past two
          Anna Berg left Leeds at five in the morning.              | left  | at five in the morning
          Bo Li used the mill in Leeds under the old regime.        | used  | under the old regime
          Bo Li sold the mill to Anna Berg under Dutch rule.       | sold  | under Dutch rule
          The miners of Leeds attacked the mill before dark.        | attacked | before dark
          A fisherman rescued Anna Berg at first light.             | rescued  | at first light
          LEEDS, 2 July - Acme today bought a mill in Ghent.        | bought | on 2 July
          At dusk the miners crossed the river and attacked Leeds.  | attacked | at dusk
          Bo Li took off Anna Berg at half-time and moved Ida Holm to fullback. | moved | at half-time
          Leeds made a change at half-time, taking off Anna Berg.   | taking off | at half-time
          Anna Berg spent nine years building a railway in Ghana.   | building | nine years
          """)
  void times_of_the_day_are_said_as_the_text_has_them(String text, String verb, String expected) {
    assertThat(words(text, verb)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li scored nine minutes from time.                      | scored | nine minutes from time
          Bo Li saved a penalty in stoppage time.                   | saved  | in stoppage time
          Anna Berg scored two minutes after the break.             | scored | two minutes after the break
          Bo Li was replaced by Anna Berg at half-time.             | replaced | at half-time
          The winner for Leeds United came in overtime.             | came | in overtime
          Anna Berg scored twice in the first half.                 | scored | in the first half
          Bo Li scored on Saturday just before half-time.           | scored | on Saturday, just before half-time
          """)
  void times_of_a_game_are_said(String text, String verb, String expected) {
    assertThat(words(text, verb)).contains(expected);
  }

  @Test
  void half_of_a_crew_is_no_time() {
    assertThat(words("Bo Li kept the reward in the first half of the shop.", "kept")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg ran the mill for twelve years.                | ran  | for twelve years
          Bo Li spent nine months in Leeds.                       | spent | nine months
          Anna Berg sold the mill in the eighties.                | sold | in the eighties
          Bo Li left Leeds on the 21st.                           | left | on the 21st
          Anna Berg left Leeds after the war.                     | left | after the war
          The army burned the mill on the night of the election.  \
          | burned | on the night of the election
          The Acme Company closed the mill during the epidemic.   | closed | during the epidemic
          Anna Berg died at Easter.                               | died | at Easter
          In retirement Anna Berg sold the mill and left Leeds.   | left | in retirement
          In old age Bo Li sold the mill to Anna Berg.            | sold | in old age
          Bo Li sold the mill within a month.                     | sold | within a month
          """)
  void how_long_and_near_what_it_happens_is_said_in_words(
      String text, String verb, String expected) {
    assertThat(words(text, verb)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leeds beat Hull by four to two.",
        "The parliament extended the contract of Bo Li by two years.",
        "The Acme Company paid Bo Li 200 pounds for each year.",
        "Bo Li was ruined by the war.",
        "The Acme Company was ruined by the outbreak of war.",
      })
  void measures_doers_and_results_are_no_times(String text) {
    assertThat(ReadEvents.of(text))
        .isNotEmpty()
        .extracting(Event::when)
        .allMatch(when -> when.words().isEmpty());
  }

  @Test
  void the_hour_stands_beside_the_day() {
    assertThat(ReadEvents.of("At nine o'clock on 3 May 1921 Anna Berg left Leeds."))
        .extracting(Event::when)
        .contains(When.at(PartialDate.parse("1921-05-03"), Optional.of("at nine o'clock")));
  }

  @Test
  void what_happens_at_another_time_has_not_the_day_of_the_story() {
    String text = "Anna Berg came to Leeds on 3 May 1921. Bo Li sold the mill after the war.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("sold"))
        .extracting(Event::when)
        .containsOnly(When.at(Optional.empty(), Optional.of("after the war")));
  }

  @Test
  void what_comes_back_each_year_has_no_date() {
    String text = "Anna Berg came to Leeds in 1921. Bo Li visited her every October.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("visited"))
        .extracting(Event::time)
        .containsOnly(Optional.empty());
  }

  @Test
  void a_clause_shares_the_weekday_of_another() {
    String text = "On Sunday Anna Berg reached Leeds and addressed the miners of the town.";
    assertThat(words(text, "addressed")).contains("on Sunday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEEDS, 2 July - Bo Li sold the mill on Thursday.                          \
          | sold | on Thursday, 2 July
          LEEDS, 2 July - Bo Li sold the mill on Thursday. Anna Berg left Leeds on Tuesday. \
          | left | on Tuesday, 30 June
          LEEDS, July 2 - Bo Li said on Thursday that he was ill. Anna Berg had left on Wednesday. \
          | left | on Wednesday, July 1
          LEEDS, 2 July - Bo Li sold the mill on Thursday. Anna Berg will leave Leeds on Tuesday. \
          | leave | on Tuesday
          LEEDS, 2 July - The army has arrested Bo Li, who left Ghent on Monday.    \
          | left | on Monday
          LEEDS, March 2 - Bo Li sold the mill on Friday. Anna Berg left Leeds on Tuesday. \
          | left | on Tuesday
          """)
  void weekdays_are_reckoned_from_the_one_that_a_dateline_of_no_year_is_of(
      String text, String verb, String expected) {
    assertThat(words(text, verb)).contains(expected);
  }

  @Test
  void what_had_been_done_by_then_beside_something_else_has_no_date() {
    String text = "By 1938 Acme made boats in Leeds and had bought a mill in Ghent.";

    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("bought"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.time()).isEmpty();
              assertThat(event.when().words()).contains("by 1938");
            });
  }

  @Test
  void what_had_been_done_by_then_has_no_date_however_sure_the_network_is() {
    String text =
        "Acme Mills began with eleven looms in a barn; by 1830 it employed 700 people and had built"
            + " them a chapel, a school and a bank.";

    assertThat(ReadEvents.toldBy(text, "built"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.time()).isEmpty();
              assertThat(event.when().words()).contains("by 1830");
            });
  }
}
