package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What "them" and bare numbers mean where only one noun for several stands before them. */
class SeveralMeantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg asked for lorries. Bo Lind sent three. | three lorries",
        "Acme Ltd lent the works to Anna Berg. Eight were stolen in 1990. | Eight of the works",
        "Acme Ltd was asked for 61 permits and has obtained 60. | 60 permits",
        "Barrels were rolled over the line. Anna Berg followed one of them. | one of the barrels"
      })
  void they_are_of_the_only_several_before_them(String text, String thing) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .contains(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg asked for lorries and drivers. Bo Lind sent three.",
        "Anna Berg offered 75 per cent of the shares. Bo Lind sent three.",
        "Anna Berg told reporters of the plan. Bo Lind sent three.",
        "Anna Berg drove 12 feet. Bo Lind sent three."
      })
  void a_number_is_of_nothing_where_there_are_two_or_none(String text) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.label().contains("sent"))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .isEmpty();
  }

  @Test
  void a_number_before_of_is_of_what_it_names_itself() {
    assertThat(
            ReadEvents.of(
                "Helen Marsh was born in Leeds in 1931. She ran the storage yard of the Harwick Dock"
                    + " Company, which had six oil barrels. During the rail strike of 1979 she took"
                    + " bread to the picket line, and afterwards she refused to sign a letter"
                    + " sacking three of the porters."))
        .noneMatch(event -> event.toString().contains("barrels of"));
  }
}
