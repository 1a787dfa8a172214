package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of clauses that must say alone what they say in their text. */
final class ClausesAloneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg moved to Leeds in 1990. She has lived there for 30 years. \
          | Anna Berg has lived in Leeds for 30 years
          Ada Voss was born in Leeds. Bo Li said she was there for the girls of her school. \
          | speech: “Bo Li said Ada Voss was there for the girls of her school”
          Bo Li planted potatoes there in 1990. | Bo Li planted potatoes there in 1990
          Bo Li went to Leeds. Anna Berg sold two cows to send him there in 1990. \
          | Anna Berg sold two cows to send Bo Li to Leeds in 1990
          """)
  void there_is_the_place_that_is_known_or_stays(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg pulled up her line and there were eleven salmon on it. \
          | there were eleven salmon on Anna Berg’s line
          There are 164 members now. | There are 164 members now
          """)
  void what_there_is_goes_with_where_and_when(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two clubs have offered to buy the mill, and Anna Berg has fined both 300 dollars, since \
          each had lied. | Anna Berg has fined both 300 dollars
          """)
  void both_can_be_the_last_word(String text, String label) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .anyMatch(found -> found.startsWith(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was Anna Berg whom Bo Li married in 1904. | Bo Li married Anna Berg in 1904
          It was the offer that Bo Li made in December 2001. \
          | Bo Li made the offer in December 2001
          """)
  void a_noun_behind_be_is_the_object_without_what_stands_before_it(String text, String label) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .anyMatch(found -> found.startsWith(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The banker, whose own employer was advising the lenders, said that the mill was sold. \
          | The banker’s own employer was advising the lenders
          """)
  void whose_own_has_an_owner(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg and her baby, a girl, were discharged on 3 May 2012. \
          | Anna Berg and her baby, a girl, were discharged on 3 May 2012
          """)
  void words_beside_a_subject_end_with_a_comma(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          People living on 37 boats at Orby Lock have been told that they can stay. \
          | People were living on 37 boats at Orby Lock
          """)
  void a_participle_behind_its_noun_has_a_form_of_be(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li was released, and insisted that the work go on. \
          | speech: “Bo Li insisted that the work go on”
          The case was lost in the High Court and lost again on appeal. \
          | The case was lost again on appeal
          """)
  void who_says_that_is_no_victim_and_what_is_done_twice_is_done(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They acted, according to an official in Leeds, but not quickly. \
          | according to an official in Leeds: They acted but not quickly
          The woman's sister lives in Leeds, the second city, according to Bo Li, and the \
          newspaper reported that a family had been seen. \
          | according to Bo Li: The woman's sister lives in Leeds, the second city
          """)
  void an_account_has_its_conjunction_and_ends_before_the_next_clause(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEEDS, Aug 24 - Elders of two towns have signed a truce, aid workers said on Thursday. \
          | aid workers said on Thursday: Elders of two towns have signed a truce
          """)
  void what_is_said_before_begins_behind_the_dateline(String text, String label) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .anyMatch(found -> found.contains(label));
  }
}
