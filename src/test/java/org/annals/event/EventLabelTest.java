package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that can be understood without their text. */
final class EventLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Bo Li wept. Anna Berg claimed that she was getting \"dirt off the street.\" | speech by"
            + " Anna Berg: “Anna Berg claimed that she was getting ‘dirt off the street’”",
        "Teachers and taxi drivers went on strike on 3 May 2017. "
            + "| strike: “Teachers and taxi drivers went on strike on 3 May 2017”, 2017-05-03",
        "Police freed 12 workers who were arrested in a raid. "
            + "| arrest or detention: “12 workers were arrested in a raid”",
        "Anna Berg will resign as mayor in June. "
            + "| appointment: “Anna Berg will resign as mayor in June”",
      })
  void a_label_is_a_clause_that_is_whole(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void the_person_who_is_told_something_is_not_spoken_against() {
    assertThat(ReadEvents.of("Anna Berg told Bo Li that the strike was over."))
        .extracting(Event::label)
        .contains("speech by Anna Berg: “Anna Berg told Bo Li that the strike was over”");
  }

  @Test
  void a_pronoun_gives_way_to_the_name_it_stands_for() {
    assertThat(ReadEvents.of("Anna Berg was born in Leeds. She moved to Houston in 1950."))
        .extracting(Event::label)
        .contains("Anna Berg moved to Houston in 1950");
  }

  @Test
  void a_label_that_is_cut_ends_between_words_and_says_so() {
    String text =
        "Anna Berg said that the council had voted to close the old library in the middle of the"
            + " town before the end of the coming year and to sell the land behind it.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.type().localName().equals("Speech"))
        .singleElement()
        .extracting(Event::label)
        .asString()
        .matches("speech by Anna Berg: “Anna Berg said that the council had .*\\p{L}…”")
        .doesNotContainPattern(" (the|of|in|and|to)…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were arrested on Monday.",
        "They attacked him on Monday.",
        "His arrest was announced on Monday.",
      })
  void what_happens_to_nobody_known_is_left_out(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }
}
