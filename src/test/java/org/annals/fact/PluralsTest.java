package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg married Carl Lind in 1920. They lived in Oslo.                  | Carl Lind residesIn Oslo
          Anna Berg met Carl Lind in 1919. They married in 1920.                    | Anna Berg spouse Carl Lind
          Anna Berg married Carl Lind in 1920. They had a son, Peter.               | Anna Berg child Peter
          Anna Berg and Carl Lind left. They moved to Oslo in 1920.                 | Anna Berg residesIn Oslo
          Anna Berg, Carl Lind and Peter Roe left. They moved to Oslo in 1920.      | Peter Roe residesIn Oslo
          Anna Berg married Carl Lind. She is survived by their son, Peter.         | Anna Berg child Peter
          Anna Berg settled in Oslo. She was born there in 1920.                    | Anna Berg bornIn Oslo
          """)
  void two_who_belong_together_are_meant_by_a_plural(String text, String said) {
    assertThat(ReadStatements.words(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg spoke of Carl Lind. They lived in Oslo.                         | residesIn
          Anna Berg, Carl Lind and two friends left. They lived in Oslo.            | residesIn
          Anna Berg and Carl Lind left. The miners stayed. They lived in Oslo.      | residesIn
          Anna Berg married Carl Lind in 1920. There were houses in Oslo.           | residesIn
          """)
  void who_is_meant_by_a_plural_is_not_guessed(String text, String relation) {
    assertThat(ReadStatements.words(text)).noneMatch(said -> said.contains(relation));
  }
}
