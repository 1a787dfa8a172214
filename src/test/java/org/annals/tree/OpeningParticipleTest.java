package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpeningParticipleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Born in Bala, Merionethshire, in 1934 to a Welsh minister and his Bengali wife,"
            + " Hughes-Banerjee was the elder of twins.",
        "Educated at Eton, Iolo Hughes was a poet.",
      })
  void a_participle_that_opens_a_sentence_is_no_subject(String text) {
    assertThat(ReadText.trees(text).getFirst().relation(0)).isIn("advcl", "acl");
  }
}
