package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody ends, calls off or halts: it need not be their own doing, nor have begun. */
final class StoppedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Metal Union called off its strike at Acme Corporation on Tuesday. | called off
          The Metal Union suspended its strike at Delmar Foods on Friday.       | suspended
          The council of Leeds cancelled the march on Sunday.                   | cancelled
          Norway ended the war in 1921.                                         | ended
          The sale of the mill was stopped by Acme Corporation in July 2011.    | stopped
          """)
  void the_end_of_it_is_told(String text, String verb) {
    assertThat(ReadEvents.toldBy(text, verb)).hasSize(1);
  }

  @Test
  void who_ends_a_strike_need_not_have_struck() {
    assertThat(ReadEvents.toldBy("Acme Corporation ended the strike of November 1941.", "strike"))
        .singleElement()
        .satisfies(strike -> assertThat(strike.participants().agents()).isEmpty());
  }

  @Test
  void what_is_halted_is_not_told_to_have_happened() {
    assertThat(ReadEvents.of("A judge in Leeds stopped the deportation of Bo Li on Monday."))
        .singleElement()
        .satisfies(event -> assertThat(event.type().localName()).isEqualTo("Event"));
  }

  @Test
  void who_holds_a_rally_still_does_it() {
    assertThat(ReadEvents.toldBy("Anna Berg held a rally in Leeds in May 2011.", "rally"))
        .singleElement()
        .satisfies(rally -> assertThat(rally.participants().agents()).hasSize(1));
  }
}
