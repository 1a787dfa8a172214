package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.junit.jupiter.api.Test;

final class StraySubjectsTest {
  private static final Sentence SENTENCE =
      ReadText.trees("Harbour Control reported selling it").getFirst().sentence();
  private static final List<PartOfSpeech> PARTS =
      List.of(
          PartOfSpeech.PROPN,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB,
          PartOfSpeech.VERB,
          PartOfSpeech.PRON);

  @Test
  void a_noun_that_is_read_as_a_part_of_a_verb_of_the_past_is_its_subject() {
    Syntax read =
        new Syntax(
            PARTS,
            List.of(1, 2, Syntax.ROOT, 2, 3),
            List.of("compound", "compound", "root", "xcomp", "obj"));

    assertThat(mended(read).relations())
        .containsExactly("compound", "nsubj", "root", "xcomp", "obj");
  }

  @Test
  void a_noun_that_is_joined_to_a_verb_behind_the_next_is_the_subject_of_the_next() {
    Syntax read =
        new Syntax(
            PARTS,
            List.of(1, 3, Syntax.ROOT, 2, 3),
            List.of("compound", "conj", "root", "xcomp", "obj"));

    assertThat(mended(read).heads()).containsExactly(1, 2, Syntax.ROOT, 2, 3);
    assertThat(mended(read).relations())
        .containsExactly("compound", "nsubj", "root", "xcomp", "obj");
  }

  private static Syntax mended(Syntax read) {
    return Draft.mended(SENTENCE, read, List.of());
  }
}
