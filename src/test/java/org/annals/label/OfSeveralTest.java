package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that belong to a noun. */
final class OfSeveralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leaders of France, Germany and Italy signed the treaty in Leeds. "
            + "| Leaders of France, Germany and Italy signed the treaty in Leeds",
        "Fans from Leeds, York and Hull filled the hall. "
            + "| Fans from Leeds, York and Hull filled the hall",
        "The owner of the mill, Anna Berg, sold the pier. | Anna Berg sold the pier",
      })
  void a_subject_keeps_all_to_whom_it_belongs(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council refused permission for shops, flats and a cinema. "
            + "| permission for shops, flats and a cinema",
        "Anna Berg bought a house of brick, a cow and a horse. | house of brick",
      })
  void the_words_for_what_is_done_to_do_so_too(String text, String patient) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .contains(patient);
  }
}
