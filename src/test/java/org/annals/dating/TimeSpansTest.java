package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.annals.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when and until when something goes on, in texts that do not say when they were written. */
final class TimeSpansTest {
  private static List<String> spans(String text) {
    return ReadEvents.of(text).stream()
        .map(event -> event.when().span())
        .filter(TimeSpan::isKnown)
        .map(span -> shown(span.from()) + ".." + shown(span.until()))
        .toList();
  }

  private static String shown(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }

  private static List<String> dates(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.when().date().stream())
        .map(PartialDate::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg taught physics in Warsaw from 1955 until 1964.         | 1955..1964
          Bo Li ran the mill in Leeds from 1998 to 2010.                   | 1998..2010
          Since 1913 the French had governed Leeds.                        | 1913..
          Anna Berg has owned the mill in Leeds since 1913.                | 1913..
          Bo Li worked in Argentina from 1929.                             | 1929..
          Anna Berg had refused to sign the books of Leeds from 2011 onward.| 2011..
          Anna Berg met Bo Li twice a year between 2012 and 2021.          | 2012..2021
          Anna Berg ran the mill in Leeds until 1944.                      | ..1944
          Anna Berg ran the mill in Leeds until about 1944.                | ..1944
          Bo Li governed Leeds up to 1931.                                 | ..1931
          Carla Diaz led Leeds United 2004-2010.                           | 2004..2010
          Carla Diaz led Leeds United 2004–10.                             | 2004..2010
          Anna Berg will act as mayor of Leeds from 1 to 31 October 2025.  | 2025-10-01..2025-10-31
          Anna Berg showed the paintings in Leeds from 3 May to 12 June 2019.| 2019-05-03..2019-06-12
          From May 2013 to June 2014 Bo Li trained doctors in Leeds.       | 2013-05..2014-06
          Between 3 May 2019 and 12 June 2019 Bo Li robbed a bank in Leeds.| 2019-05-03..2019-06-12
          In 1941 Bo Li was interned in Leeds until 1944.                  | 1941..1944
          The strike in Leeds from 3 to 9 May 1921 ruined Bo Li.           | 1921-05-03..1921-05-09
          """)
  void what_goes_on_for_a_time_has_a_start_and_an_end_as_far_as_they_are_said(
      String text, String span) {
    assertThat(spans(text)).contains(span);
    assertThat(dates(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg lived in Ghent from 1957 until her death in 1978.            | 1957..1978
          Bo Li led Leeds United from 2014 until he was dismissed in March 2022. | 2014..2022-03
          Carla Diaz has run Leeds United since Bo Li died in 2017.              | 2017..
          Bo Li has led Leeds United since its foundation in 1999.               | 1999..
          The siblings had sent Bo Li letters since their mother's funeral in 2003. | 2003..
          """)
  void what_happens_at_the_start_or_the_end_dates_it(String text, String span) {
    assertThat(spans(text)).containsOnly(span);
  }

  @Test
  void what_ends_a_span_happens_at_a_time() {
    String text = "Bo Li led Leeds United from 2014 until he was dismissed in March 2022.";
    assertThat(dates(text)).containsOnly("2022-03");
  }

  @Test
  void what_a_clause_tells_of_the_start_of_a_span_happens_then() {
    String text = "Leeds United has lost money since 2021, when its largest customer closed.";
    assertThat(ReadEvents.of(text))
        .extracting(Event::when)
        .contains(
            When.in(TimeSpan.from(PartialDate.parse("2021")), Optional.of("since 2021")),
            When.of(PartialDate.parse("2021")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg sat on the council of Leeds from 1990 until 1996, when she resigned.  | resigned
          Bo Li ran the mill in Leeds from 1990 to 1996, when he sold it to Anna Berg.    | sold
          Carla Diaz lived in Ghent between 1990 and 1996, when she moved to Oslo.        | moved
          """)
  void what_a_clause_tells_of_the_end_of_a_span_happens_then(String text, String verb) {
    assertThat(spans(text)).contains("1990..1996");
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(verb))
        .extracting(Event::when)
        .containsExactly(When.of(PartialDate.parse("1996")));
  }

  @Test
  void what_opens_a_clause_with_when_is_told_in_words_where_it_is_no_span() {
    assertThat(ReadEvents.of("Anna Berg won in March, when the court in Leeds freed her."))
        .extracting(event -> event.when().words())
        .contains(Optional.of("in March"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill of Leeds was not closed until 1961.",
        "Bo Li won the cup in Leeds in 1914 and 1918.",
        "Leeds United postponed the vote from May 2011 to June 2011.",
        "Anna Berg won the cup in Leeds for the first time since 1999.",
        "Bo Li left Leeds in mid-May 1950.",
        "Bo Li left Leeds on 1950-05-03."
      })
  void other_times_are_no_spans(String text) {
    assertThat(spans(text)).isEmpty();
  }

  @Test
  void what_goes_on_since_the_verb_that_it_joins_began_then() {
    String text = "Anna Berg married Bo Li in 1987 and has run the mill in Leeds since.";
    assertThat(spans(text)).containsExactly("1987..");
  }

  @Test
  void a_story_does_not_stand_at_the_start_of_a_span() {
    String text = "From 1929 Anna Berg worked in Leeds. She built theatres.";
    assertThat(spans(text)).containsOnly("1929..");
    assertThat(dates(text)).isEmpty();
  }

  @Test
  void what_shares_the_opening_words_of_a_sentence_goes_on_as_long() {
    String text = "Since 1998 Bo Li has lived in Oslo and worked for Leeds United.";
    assertThat(spans(text)).containsExactly("1998..", "1998..");
  }

  @Test
  void what_lasts_began_at_the_time_that_is_told() {
    String text = "The lockout in Leeds began on 22 November 1900 and lasted three years.";
    assertThat(spans(text)).containsOnly("1900-11-22..");
    assertThat(spans("The race in Leeds began on 22 November 1900. It lasted forty minutes."))
        .isEmpty();
  }

  @Test
  void the_clause_that_ends_one_verb_does_not_end_another() {
    String text =
        "Anna Berg built the mill of Leeds and, until she was elected in 1996, sold flour.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("built"))
        .extracting(Event::when)
        .containsOnly(When.UNKNOWN);
  }

  @Test
  void a_span_is_told_rather_than_a_date_of_the_same() {
    When span = When.in(TimeSpan.from(PartialDate.parse("1913")), Optional.empty());
    assertThat(span.or(When.of(PartialDate.parse("1913-05")))).isEqualTo(span);
    assertThat(When.UNKNOWN.or(span)).isEqualTo(span);
    assertThat(span.begins()).isEqualTo(PartialDate.parse("1913"));
  }

  @Test
  void an_end_before_the_start_is_none() {
    Optional<PartialDate> late = PartialDate.parse("2000-03");
    assertThat(TimeSpan.between(late, PartialDate.parse("1999"))).isEqualTo(TimeSpan.from(late));
    assertThat(TimeSpan.between(late, PartialDate.parse("2000")).until()).isPresent();
  }
}
