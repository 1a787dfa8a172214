package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is said to be behind his name, where it is no office. */
final class ApposedRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The corner was taken by Bo Li, the teenager on loan from Leeds, after the break. | Bo Li role teenager on loan from Leeds
          Ann Roe, a supporter of the old king, was shot on Tuesday.                       | Ann Roe role supporter of the old king
          Ann Roe was born in 1930, the second of four daughters of Eino Salo, a clerk.  | Ann Roe role second of four daughters of Eino Salo
          Ann Roe, the only woman in charge of a mill, closed it.                          | Ann Roe role only woman in charge of a mill
          The bell was cast by Bo Li, one of only three men who knew how, in 1960.         | Bo Li role one of only three men who knew how
          Ann Roe was the first woman to sit in the town council.                          | Ann Roe role first woman to sit in the town council
          Bo Li, the youngest of the three brothers, left for Canada.                      | Bo Li role youngest of the three brothers
          """)
  void what_somebody_is_stands_in_the_words_of_the_text(String text, String statement) {
    assertThat(ReadStatements.withOffices(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill was founded by Bo Li, a man who had never been rained on.",
        "Last came Bo Li, painted in 1951 by Ann Roe, one of only three women in the guild.",
        "Bo Li, one of their friends, left for Canada.",
      })
  void what_says_nothing_or_is_of_another_is_none(String text) {
    assertThat(ReadStatements.withOffices(text)).noneMatch(said -> said.startsWith("Bo Li role"));
  }
}
