package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We have lost,” said the club's coach, Leo Park. | coach | said
          “They took ten years from us,” the former minister said outside the court. | minister | said
          “They took ten years from us,” the former minister said outside the court. | court | said
          There was no evidence that the minister had lied, Anna Berg said. | was | said
          There was no evidence that the minister had lied, Anna Berg said. | evidence | was
          LEEDS, 11 October - Acme Corporation said it would close the mill. | Corporation | said
          Anna Berg replied in a pamphlet that barons should learn to read. | learn | replied
          """)
  void each_word_hangs_on_what_it_belongs_to(String text, String word, String head) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    int at = indexOf(tree, word);
    assertThat(tree.surface(tree.head(at))).isEqualTo(head);
  }

  private static int indexOf(SentenceTree tree, String word) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.surface(at).equals(word)) {
        return at;
      }
    }
    throw new IllegalArgumentException("Not in the sentence: " + word);
  }
}
