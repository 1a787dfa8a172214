package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a sentence belong to which of its events. */
final class NumbersTest {
  private static List<String> numbers(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.quantities().stream())
        .map(Quantity::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Congress passed the Clean Air Act by 51 votes to 48. | 51 votes to 48",
        "The court sentenced Bo Li to four years in prison. | 4 years in prison",
        "Acme Corporation agreed to pay a $4 million fine. | 4000000 USD",
        "Police put the crowd in Leeds at 5,000. | 5000 people",
        "Acme Corporation cut 400 jobs in Leeds. | 400 jobs",
        "A strike in Leeds in 1963 involved 3,000 men. | 3000 men",
        "Soldiers fired on the crowd, killing 14. | 14 people killed",
        "Police seized four cars and 11 guns in Leeds. | 11 guns",
        "The sale of the mill to Bo Li for £8 million was completed in Leeds. | 8000000 GBP",
      })
  void a_number_stands_with_what_it_belongs_to(String text, String words) {
    assertThat(numbers(text)).contains(words);
  }

  @Test
  void things_without_a_noun_are_no_people() {
    assertThat(numbers("Bo Li wrote letters in Leeds. Two were printed in 1931."))
        .noneMatch(number -> number.contains("people"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li worked at Acme Corporation for 31 years. | 31 years",
        "Anna Berg spent eleven months in Leeds. | 11 months",
        "Bo Li governed Ohio for two terms. | 2 terms",
        "Anna Berg won the race in Leeds by 12 seconds. | 12 seconds",
        "Bo Li built the chapel in Leeds in nine months. | 9 months",
        "Acme Corporation signed a nine-year lease with Bo Li. | 9 years",
        "A six-week strike shut the docks in Leeds in 1912. | 6 weeks",
      })
  void a_length_of_time_stands_with_what_lasts_so_long(String text, String words) {
    assertThat(numbers(text)).contains(words);
  }

  @Test
  void time_that_is_spent_on_something_stands_with_that_too() {
    assertThat(numbers("Anna Berg spent nine years building a railway in Ghana."))
        .filteredOn("9 years"::equals)
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leeds United won its first cup in nine years in Oslo.",
        "Anna Berg ran the clinic for 22 years until her retirement in 1996.",
      })
  void a_length_of_time_until_something_happens_is_not_its_own(String text) {
    assertThat(ReadEvents.of(text)).isNotEmpty().allMatch(event -> event.quantities().isEmpty());
  }

  @Test
  void how_many_parents_somebody_has_is_no_number_of_what_he_does() {
    assertThat(numbers("A daughter of two schoolteachers, Anna Berg returned to Leeds in 1974."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After 200km Bo Li abandoned the race in Leeds.",
        "30km from the finish, Bo Li crashed in Leeds.",
      })
  void a_distance_before_the_subject_is_only_where_it_happens(String text) {
    assertThat(ReadEvents.of(text)).isNotEmpty().allMatch(event -> event.quantities().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnout was 61 percent. | 61 percent",
        "Shares of Acme Corporation fell 14 percent. | 14 percent",
        "Acme Corporation had 2,300 employees in 2016. | 2300 employees",
        "The town of Holt has a population of 4,300. | 4300 population",
      })
  void a_clause_that_only_gives_a_number_is_told(String text, String words) {
    assertThat(numbers(text)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Anna Berg has two keys.", "It was 61 percent.", "The girl is 38 years old."})
  void what_gives_no_measure_of_anything_known_is_left_out(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  @Test
  void people_of_the_place_do_not_take_part() {
    assertThat(numbers("Police arrested Bo Li in a town of 3,000 people.")).isEmpty();
  }

  @Test
  void a_term_belongs_to_the_sentence_and_not_to_the_acquittal_beside_it() {
    assertThat(
            ReadEvents.of(
                "Anna Berg was acquitted and Bo Li was sentenced to two years in prison."))
        .filteredOn(event -> !event.quantities().isEmpty())
        .singleElement()
        .extracting(event -> event.participants().patients().getFirst().label())
        .isEqualTo("Bo Li");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leeds Council allowed Anna Berg to put up 145 houses. | 145 houses",
        "The trustees of Leeds College adopted a plan that cuts 41 posts. | 41 posts",
        "The fire cost Leeds Hospital a wing and two ambulances. | 2 ambulances",
        "Acme Corporation has debts of €23 million. | 23000000 EUR",
        "Anna Berg advised Leeds College to buy a lift costing €9,000. | 9000 EUR",
      })
  void a_number_of_words_that_tell_no_event_stands_with_the_event_that_tells_them(
      String text, String words) {
    assertThat(numbers(text)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was arrested in a village of 300 people.",
        "Anna Berg built a mill that is larger than 12 others.",
      })
  void a_number_of_a_place_or_a_comparison_is_none_of_what_happens(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  @Test
  void a_number_of_a_description_is_none_of_what_is_said() {
    assertThat(
            numbers(
                "The chair, Anna Berg, who was among the first eleven students, said that she would"
                    + " believe in Leeds when she had slept in it."))
        .isEmpty();
  }
}
