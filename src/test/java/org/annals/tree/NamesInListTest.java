package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.junit.jupiter.api.Test;

final class NamesInListTest {
  @Test
  void a_name_behind_and_is_no_part_of_the_name_before() {
    Sentence sentence = ReadText.trees("Anna Berg and Bo Li left").getFirst().sentence();
    Syntax read =
        new Syntax(
            List.of(
                PartOfSpeech.PROPN,
                PartOfSpeech.PROPN,
                PartOfSpeech.CCONJ,
                PartOfSpeech.PROPN,
                PartOfSpeech.PROPN,
                PartOfSpeech.VERB),
            List.of(5, 0, 3, 0, 3, Syntax.ROOT),
            List.of("nsubj", "flat", "cc", "flat", "flat", "root"));

    assertThat(Draft.mended(sentence, read, List.of()).relations())
        .containsExactly("nsubj", "flat", "cc", "conj", "flat", "root");
  }
}
