package org.annals.fact;

import static org.annals.fact.PatternStatementFinderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContradictionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Person Bo Li] (died 1895) sang. [Person Bo Li] (died 1941) wept. [Person Bo Li] (died 1941) ran. | 1941 1941
          [Person Bo Li] (died 1941) wept. [Person Bo Li] (died 1895) sang.                                 | 1941
          [Person Bo Li] (died 1941) wept. [Person Jo Li] (died 1895) sang.                                 | 1941 1895
          """)
  void nobody_dies_in_two_years(String marked, String years) {
    assertThat(
            Contradictions.without(new LifeFinder().find(read(marked))).stream()
                .map(Said::words)
                .map(words -> words.substring(words.lastIndexOf(' ') + 1)))
        .containsExactly(years.split(" ", -1));
  }
}
