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
        "Bo Li wept. Anna Berg claimed that she was getting \"dirt off the street.\" | speech:"
            + " “Anna Berg claimed that she was getting ‘dirt off the street’”",
        "Teachers and taxi drivers went on strike on 3 May 2017. "
            + "| strike: “Teachers and taxi drivers went on strike on 3 May 2017”, 2017-05-03",
        "Police freed 12 workers who were arrested in a raid. "
            + "| arrest or detention: “12 workers were arrested in a raid”",
        "I met Anna Berg in Leeds. | meeting: “the author met Anna Berg in Leeds”",
        "Governor Bo Li vetoed the Clean Air Act. | Bo Li vetoed the Clean Air Act",
        "Anna Berg said that she heard a scream. Bo Li shouted at her in Leeds and left. "
            + "| speech: “Bo Li shouted at Anna Berg in Leeds”",
        "There was a battle in Leeds in 1643. | battle in Leeds, 1643",
        "Anna Berg will resign as mayor in June. "
            + "| departure: “Anna Berg will resign as mayor in June”",
      })
  void a_label_is_a_clause_that_is_whole(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void the_person_who_is_told_something_is_not_spoken_against() {
    assertThat(ReadEvents.of("Anna Berg told Bo Li that the strike was over."))
        .extracting(Event::label)
        .contains("speech: “Anna Berg told Bo Li that the strike was over”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li was acquitted of fraud. | Bo Li was acquitted of fraud",
        "Governor Anna Berg vetoed the Clean Air Act. | Anna Berg vetoed the Clean Air Act",
        "Anna Berg sued Bo Li over the house. | Anna Berg sued Bo Li over the house",
        "Bo Li was convicted on 3 May 2012. | Bo Li was convicted on 3 May 2012",
      })
  void what_courts_and_lawmakers_do_is_told_by_its_own_verb(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
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
        .matches("speech: “Anna Berg said that the council had .*\\p{L}…”")
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "He was suspended by Leeds Council in May. "
            + "| departure: “suspended by Leeds Council in May”",
        "They married in Paris in 1931. | married in Paris in 1931",
        "The bridge was begun in 1880. It was finished in 1884 by Thomas Reed. "
            + "| finished in 1884 by Thomas Reed",
      })
  void whoever_is_unknown_is_left_out(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Bo Li arrived here in 1951. | Bo Li arrived in 1951",
        "Ines Vale studied at Heidelberg University. She took her doctorate there in 1911. "
            + "| Ines Vale took her doctorate in 1911",
        "“The guard told me to stop,” Bo Li said. | speech: “The guard told Bo Li to stop”",
      })
  void words_that_only_point_are_left_out_or_named(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The judge replied that section 98(4) of the Housing Act did not apply to Anna Berg. "
            + "| speech: “The judge replied that section 98(4) of the Housing Act did not apply"
            + " to Anna Berg”",
        "Permission to appeal was refused by Leeds County Court on 3 May 2012. "
            + "| Permission to appeal was refused by Leeds County Court on 3 May 2012",
        "Mayor Anna Berg does not share that view, the bridge was replaced in 2010. "
            + "| the bridge was replaced in 2010",
      })
  void a_clause_has_no_holes_stutters_or_neighbours(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void what_is_denied_is_told_as_denied() {
    assertThat(ReadEvents.of("Bo Li denied that he had met Anna Berg in Leeds."))
        .extracting(Event::label)
        .contains("meeting: “Bo Li had met Anna Berg in Leeds” (denied by Bo Li)");
  }
}
