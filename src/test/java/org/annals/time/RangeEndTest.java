package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RangeEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1914–1918           | 1914       | 1918
          1914-18             | 1914       | 1918
          1969 to 1972        | 1969       | 1972
          3–5 May 2021        | 2021-05-03 | 2021-05-05
          1 to 31 October     | 2025-10-01 | 2025-10-31
          May 3-5, 2021       | 2021-05-03 | 2021-05-05
          May 30 to June 2    | 2021-05-30 | 2021-06-02
          December–January 1905 | 1904-12  | 1905-01
          """)
  void the_end_of_a_range_is_read_with_what_its_start_says(String words, String start, String end) {
    assertThat(RangeEnd.of(words, PartialDate.parse(start).orElseThrow(), false))
        .isEqualTo(PartialDate.parse(end));
  }

  @ParameterizedTest
  @CsvSource({"mid-May 1950, 1950-05", "1950-05-03, 1950-05-03", "3 May 1950, 1950-05-03"})
  void one_date_has_no_end(String words, String date) {
    assertThat(RangeEnd.of(words, PartialDate.parse(date).orElseThrow(), false)).isEmpty();
  }

  @Test
  void and_joins_the_ends_of_a_range_only_behind_between() {
    PartialDate start = PartialDate.parse("1914").orElseThrow();
    assertThat(RangeEnd.of("1914 and 1918", start, false)).isEmpty();
    assertThat(RangeEnd.of("1914 and 1918", start, true)).isEqualTo(PartialDate.parse("1918"));
    assertThat(RangeEnd.of("1914 and others", start, true)).isEqualTo(Optional.empty());
  }
}
