package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "I wept in the kitchen," Mrs Dunstan said after the hearing. | hearing | said
          "I wept in the kitchen," Mrs Dunstan said after the hearing. | kitchen | wept
          "We had spent three weeks on those vowels," the singer said after the verdict. | verdict | said
          His wife, Leonor Vidal, kept the books and, when Rosendo was laid low by typhus in 1953, ran the business for two years. | laid | ran
          """)
  void each_circumstance_hangs_on_the_verb_of_its_own_clause(
      String text, String word, String head) {
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
