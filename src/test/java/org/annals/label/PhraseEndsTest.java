package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words for what has no name end. */
class PhraseEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg protected both islands with sandbags in 1990. | protected | both islands",
        "The High Court reduced the award of damages from 400 dollars in 1990. | reduced "
            + "| award of damages",
        "Anna Berg took the nurses with her in 1990. | took | nurses",
        "Acme Corporation will pay interest to Bo Li as well. | pay | interest",
        "Anna Berg repaired three of the old bridges herself in 1990. | repaired "
            + "| three of the old bridges",
      })
  void what_belongs_to_the_verb_is_none_of_the_words(String text, String verb, String patient) {
    assertThat(
            ReadEvents.of(text).stream()
                .filter(event -> event.trigger().of(text).equals(verb))
                .map(Event::participants)
                .flatMap(who -> who.unnamedPatients().stream()))
        .containsExactly(patient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation bought the mill in Leeds. It owns half of it. | Acme Corporation owns "
            + "half of Leeds's",
      })
  void half_of_it_is_nobodys_own(String text, String wrong) {
    assertThat(ReadEvents.of(text).stream().map(Event::label))
        .noneMatch(label -> label.contains("half of") && label.contains("\u2019s"))
        .doesNotContain(wrong);
  }
}
