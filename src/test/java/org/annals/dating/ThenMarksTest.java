package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Then" and what else is reckoned from the last time that a text has named. */
final class ThenMarksTest {
  private static List<When> whens(String trigger, String text) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .map(Event::when)
        .toList();
  }

  @Test
  void what_goes_on_since_then_began_at_the_last_time_named() {
    assertThat(whens("won", "In 1928 Bo Li left Leeds. Since then Leeds United has won nine cups."))
        .extracting(when -> when.span().toString())
        .allMatch(span -> span.contains("1928"))
        .isNotEmpty();
  }

  @Test
  void what_went_on_until_then_ended_at_the_last_time_named() {
    assertThat(whens("governed", "In 1928 Bo Li left Leeds. Until then he had governed Ghent."))
        .extracting(when -> when.span().until().map(Object::toString).orElse("-"))
        .containsExactly("1928");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          had  | In 1931 Acme closed the mill. By then Leeds had nine hundred people. | 1931 | -
          left | In 1931 Acme closed the mill. By then Bo Li had left Leeds.          | -    | by 1931
          """)
  void what_was_so_by_then_was_so_by_the_last_time_named(
      String trigger, String text, String date, String words) {
    assertThat(whens(trigger, text))
        .extracting(when -> when.date().map(Object::toString).orElse("-"))
        .containsExactly(date);
    assertThat(whens(trigger, text))
        .extracting(when -> when.words().orElse("-"))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1928 Bo Li left Leeds. Anna Berg will be sworn in on Monday. Until then Carla Diaz"
            + " governed Leeds.",
        "Bo Li left Leeds. Until then Carla Diaz governed Leeds."
      })
  void then_is_of_no_date_where_the_last_time_has_none(String text) {
    assertThat(whens("governed", text)).isNotEmpty().noneMatch(when -> when.span().isKnown());
  }

  @Test
  void a_time_is_reckoned_from_the_end_of_a_stay() {
    String text =
        "In 1936 Bo Li bought the mill. It was shut until 1945. Anna Berg reopened"
            + " it the following year.";
    assertThat(whens("reopened", text))
        .extracting(when -> when.date().map(Object::toString).orElse("-"))
        .containsExactly("1946");
  }

  @Test
  void next_morning_is_that_of_the_next_day() {
    String text =
        "On 23 May 1932 Bo Li took Leeds. Anna Berg surrendered next morning with nine men.";
    assertThat(whens("surrendered", text))
        .extracting(when -> when.date().map(Object::toString).orElse("-"))
        .containsExactly("1932-05-24");
  }

  @Test
  void what_came_before_something_long_past_is_not_of_the_story() {
    String text =
        "Bo Li crossed the bridge at Leeds in July 1947. He had been a clerk before Anna Berg"
            + " trained him.";
    assertThat(whens("trained", text)).isNotEmpty().allMatch(when -> when.date().isEmpty());
  }

  @Test
  void what_is_told_of_in_the_present_has_the_time_and_not_the_telling() {
    String text = "The report describes the fire at Leeds in May 2011 as an accident.";
    assertThat(whens("describes", text)).isNotEmpty().allMatch(when -> when.date().isEmpty());
    assertThat(whens("fire", text))
        .extracting(when -> when.date().map(Object::toString).orElse("-"))
        .containsExactly("2011-05");
  }

  @Test
  void years_of_a_life_in_brackets_are_no_times_of_what_was_done() {
    String text = "Anna Berg is the daughter of Ida Berg, a dancer who sang in Leeds (d. 1990).";
    assertThat(whens("sang", text)).isNotEmpty().allMatch(when -> when.date().isEmpty());
  }
}
