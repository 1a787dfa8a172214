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

/** The words for a time, in texts that do not say when they were written. */
final class TimeWordsTest {
  private static List<String> words(String text) {
    return ReadEvents.of(text).stream().flatMap(event -> event.when().words().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg sold the mill to Bo Li on Wednesday.             | on Wednesday
          Bo Li was freed by a court in Leeds on Wednesday.          | on Wednesday
          In March Anna Berg sold the mill to Bo Li.                 | in March
          Bo Li resigned the following month.                        | the following month
          Anna Berg bought a brewery in Ghent two years ago.         | two years ago
          Last autumn Anna Berg met Bo Li in Leeds.                  | last autumn
          Three weeks later Anna Berg left for Turin.                | three weeks later
          Anna Berg won the race in Leeds on the first Sunday of May.| on the first Sunday of May
          Anna Berg ran the mill in Leeds until June 2011.           | until June 2011
          Anna Berg ran the mill in Leeds until her death in 1966.   | until her death in 1966
          The union won five elections before the end of 1938.       | before the end of 1938
          """)
  void what_no_date_says_is_said_in_words(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @Test
  void a_range_is_told_whole_beside_the_date_on_which_it_begins() {
    assertThat(ReadEvents.of("Anna Berg taught physics in Warsaw from 1955 until 1964."))
        .extracting(Event::when)
        .contains(new When(PartialDate.parse("1955"), Optional.of("from 1955 until 1964")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg sold the mill to Bo Li on 3 May 1921.
          Anna Berg sold the mill to Bo Li.
          Anna Berg earned more than in 2019.
          The union had 27,400 members in 2021, down from a peak of 71,000 in 1954.
          """)
  void nothing_is_said_in_words_that_a_date_says(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void what_it_ends_with_has_a_date_of_its_own() {
    assertThat(ReadEvents.of("Anna Berg ran the mill in Leeds until her death in 1966."))
        .filteredOn(event -> event.label().startsWith("death"))
        .extracting(event -> event.time().orElseThrow().toString())
        .containsExactly("1966");
  }
}
