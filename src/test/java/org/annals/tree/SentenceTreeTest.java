package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.sentence.PartOfSpeech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceTreeTest {
  @ParameterizedTest
  @ValueSource(ints = {-1, 5, 6})
  void outside_of_the_sentence_there_is_no_word(int word) {
    SentenceTree tree = ReadText.trees("Anna Berg went under.").getFirst();
    assertThat(tree.size()).isEqualTo(5);
    assertThat(tree.surface(word)).isEmpty();
    assertThat(tree.lower(word)).isEmpty();
    assertThat(tree.lemma(word)).isEmpty();
    assertThat(tree.relation(word)).isEmpty();
    assertThat(tree.pos(word)).isEqualTo(PartOfSpeech.X);
    assertThat(tree.head(word)).isEqualTo(SentenceTree.ROOT);
    assertThat(tree.children(word)).isEmpty();
  }
}
