package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Auxiliaries that stand apart from their verbs, or that two verbs share. */
final class SharedAuxiliariesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li, who had sold beef to the navy and been paid in salt, left Leeds. \
          | Bo Li had been paid in salt
          Anna Berg has sold the boatyard and given $200 to Leeds University. \
          | Anna Berg has given $200 to Leeds University
          The Thames had, however, risen two metres in a week. \
          | Thames had risen two metres in a week
          Acme Corporation said that it had itself not been paid since March. \
          | Acme Corporation had not been paid since March
          """)
  void are_written_with_the_verb_that_needs_them(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dale Foods runs Aldertree Mill. Acme Corporation owns 51 per cent of it. | Mill’s
          Bo Li sold Aldertree Mill in May. Anna Berg spoke in favour of it. | Mill’s
          """)
  void what_stands_behind_of_has_no_possessive(String text, String words) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).noneMatch(l -> l.contains(words));
  }
}
