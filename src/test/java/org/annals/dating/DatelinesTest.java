package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEEDS, 9 May 2024 - Acme today sold a mill.",
        "LEEDS, 9 May 2024: Acme today sold a mill.",
        "Leeds, 9 May 2024 – Acme today sold a mill.",
        "Leeds and Hull, May 9, 2024. Acme today sold a mill.",
      })
  void a_report_bears_its_day(String words) {
    assertThat(Datelines.date(words)).isEqualTo(PartialDate.parse("2024-05-09"));
    assertThat(words.substring(Datelines.length(words)).strip()).startsWith("Acme");
  }

  @Test
  void a_day_without_a_year_is_told_as_it_stands() {
    assertThat(Datelines.dayOfNoYear("Leeds, 9 May – Acme today sold a mill.")).contains("9 May");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg left Leeds, 9 miles away.",
        "Leeds won in 2024: nobody had hoped so.",
        "Anna Berg, 34 - the captain - left."
      })
  void other_words_are_none(String words) {
    assertThat(Datelines.length(words)).isZero();
  }
}
