package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Monday it had sold the mill | it had sold the mill
          late on Friday night that she was tired | she was tired
          the bell would be rung if they won, and it was | the bell would be rung if they won
          she did not know who owned the firm," | she did not know who owned the firm
          repeatedly that it was not for sale | it was not for sale
          in 1889, that the books were false | the books were false
          to rule for the mill, though it was late | to rule for the mill
          it was late, though it had paid | it was late, though it had paid
          it had paid; the yard, that it had not; and the firm, that it had | it had paid
          he found rot; his wife, Ida Roe, that she had not | he found rot
          on Monday the mill would close | on Monday the mill would close
          the mill was old and he was young | the mill was old and he was young
          """)
  void what_is_not_said_is_taken_off_the_edges(String said, String words) {
    assertThat(SaidEdges.without(said)).isEqualTo(words);
  }
}
