package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that say their year, in the ways that people write them. */
final class DateParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published on May 28, 2025 by us | 2025-05-28 | May 28, 2025",
        "28 May 2025                     | 2025-05-28 | 28 May 2025",
        "the 3rd of February 1963        | 1963-02-03 | 3rd of February 1963",
        "Wednesday, Sept. 4, 1957        | 1957-09-04 | Sept. 4, 1957",
        "JUNE 6, 1944                    | 1944-06-06 | JUNE 6, 1944",
        "December 2024                   | 2024-12    | December 2024",
        "on 2025-05-08T10:00:00Z         | 2025-05-08 | 2025-05-08",
        "28.05.2025                      | 2025-05-28 | 28.05.2025",
        "05/28/2025                      | 2025-05-28 | 05/28/2025",
        "3-5 May 2021                    | 2021-05    | May 2021",
      })
  void reads(String text, String date, String surface) {
    DateParser.Found found = DateParser.find(text).orElseThrow();
    assertThat(found.date()).hasToString(date);
    assertThat(found.span().of(text)).isEqualTo(surface);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03.05.2025",
        "February 30, 2025",
        "Published on",
        "May 3",
        "in 2025",
        "Mayor 2021",
        "May 3-5, 2021",
        "version 1.28.05.2025",
        "Dismay 2020",
        "Marching 2020",
      })
  void leaves_alone(String text) {
    assertThat(DateParser.find(text)).isEmpty();
  }

  @Test
  void finds_all_in_order_and_the_longer_of_two() {
    assertThat(DateParser.findAll("March 2020, then 3 May 2021 and July 4, 1776."))
        .extracting(found -> found.date().toString())
        .containsExactly("2020-03", "2021-05-03", "1776-07-04");
  }

  static Stream<DateForm> forms() {
    return DateForm.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_form_reads_its_example_and_not_its_counter_example(DateForm form) {
    assertThat(form.pattern().matcher(form.example()).find()).isTrue();
    assertThat(form.pattern().matcher(form.counterExample()).find()).isFalse();
  }
}
