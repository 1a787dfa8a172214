package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and numbers that are no time of what happens. */
final class OtherFiguresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net profit of Acme Corporation fell to 412 million euros from 654 million in 2018.",
        "Lunden had 3,862 inhabitants, down from a peak of 7,150 in 1950.",
        "The House of Lords enforced a promise in Pellow v Hendra Estates ([2008] 2 WLR 1140).",
      })
  void the_time_of_another_figure_or_report_dates_nothing(String text) {
    assertThat(ReadEvents.of(text)).isNotEmpty().extracting(Event::time).allMatch(t -> t.isEmpty());
  }
}
