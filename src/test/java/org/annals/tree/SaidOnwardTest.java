package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidOnwardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court held that the council was not liable and allowed the appeal. | allowed | held
          Her memoirs claim that Gradov apologised to her in 1956, but Gradov's widow disputed the story. | disputed | claim
          The talks ended in August, a person familiar with the matter said. | said | ended
          The former executive, who took over at the bank in April 2021, ruled out a rights issue. | took | executive
          The fault, she decided, lay in a hinge that cost eleven cents. | fault | lay
          The letters, the court found, were printed in Leeds. | found | printed
          Carl Ott believed that the mill was closed, and telegraphed Leeds for money. | telegraphed | believed
          Acme said it had heard the claims and would talk to the union in May. | talk | heard
          The nurse left Leeds, and they did not, he said, discuss the offer. | said | discuss
          The ferry company Argyle Lines on Friday denied that its crew had been slow. | Lines | company
          """)
  void each_clause_hangs_on_what_it_belongs_to(String text, String word, String head) {
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
