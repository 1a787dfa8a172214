package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.junit.jupiter.api.Test;

final class SyntaxDecoderTest {
  private static final Labels LABELS =
      new Labels(
          TagSet.stretches(List.of("Person")),
          TagSet.stretches(List.of("Protest")),
          new TagSet(List.of("Actual", "Planned")),
          new TagSet(Arrays.stream(PartOfSpeech.values()).map(Enum::name).toList()),
          new TagSet(List.of("nsubj", "root", "dep", "obj")));

  /** What the network says of a part, each unit two pieces long. */
  private static final class Answer {
    private final int[] anchors;
    private final PieceSequence sequence;
    private final NetworkSession.Output output;

    Answer(int... anchors) {
      int units = Math.max(0, Arrays.stream(anchors).max().orElse(-1) + 1);
      int length = 2 * units + 2;
      int tags = LABELS.tagHeads().stream().mapToInt(TagSet::size).sum();
      this.anchors = anchors;
      this.sequence =
          new PieceSequence(
              new int[length],
              new int[length],
              IntStream.range(0, units).map(unit -> 1 + 2 * unit).toArray());
      this.output =
          new NetworkSession.Output(
              new float[length][tags],
              new float[length][length],
              new float[length][LABELS.relations().size()]);
    }

    private int piece(int word) {
      return word == Syntax.ROOT ? 0 : sequence.first()[anchors[word]];
    }

    /** Says this of a word of the part. */
    Answer says(int word, PartOfSpeech part, int head, String relation) {
      int offset = LABELS.names().size() + LABELS.triggers().size() + LABELS.reality().size();
      output.tags()[piece(word)][offset + LABELS.parts().indexOf(part.name())] = 1;
      output.arcs()[piece(word)][piece(head)] = 1;
      output.relations()[piece(word)][LABELS.relations().indexOf(relation)] = 1;
      return this;
    }

    void addTo(SyntaxDecoder decoder, int firstWord) {
      int[] words =
          Arrays.stream(anchors)
              .filter(anchor -> anchor != Anchors.NONE)
              .map(anchor -> sequence.first()[anchor])
              .toArray();
      decoder.add(firstWord, anchors, new NetworkSession.Input(sequence, words), output);
    }
  }

  private static Syntax syntax(Answer answer) {
    SyntaxDecoder decoder = new SyntaxDecoder(LABELS, answer.anchors.length);
    answer.addTo(decoder, 0);
    return decoder.syntax(Collections.nCopies(answer.anchors.length, PartOfSpeech.X));
  }

  @Test
  void gives_each_word_its_part_its_head_and_its_relation() {
    Syntax syntax =
        syntax(
            new Answer(0, 1, 2)
                .says(0, PartOfSpeech.PRON, 1, "nsubj")
                .says(1, PartOfSpeech.VERB, Syntax.ROOT, "root")
                .says(2, PartOfSpeech.NOUN, 1, "obj"));

    assertThat(syntax)
        .isEqualTo(
            new Syntax(
                List.of(PartOfSpeech.PRON, PartOfSpeech.VERB, PartOfSpeech.NOUN),
                List.of(1, Syntax.ROOT, 1),
                List.of("nsubj", "root", "obj")));
  }

  @Test
  void looks_at_the_unit_that_a_word_stands_on() {
    Syntax syntax =
        syntax(
            new Answer(0, 3, 4)
                .says(0, PartOfSpeech.PRON, 1, "nsubj")
                .says(1, PartOfSpeech.VERB, Syntax.ROOT, "root")
                .says(2, PartOfSpeech.NOUN, 1, "obj"));

    assertThat(syntax.heads()).containsExactly(1, Syntax.ROOT, 1);
    assertThat(syntax.relations()).containsExactly("nsubj", "root", "obj");
  }

  @Test
  void a_word_without_unit_hangs_on_the_word_before() {
    Syntax syntax =
        syntax(
            new Answer(0, 1, Anchors.NONE, Anchors.NONE, 2)
                .says(0, PartOfSpeech.PRON, 1, "nsubj")
                .says(1, PartOfSpeech.VERB, Syntax.ROOT, "root")
                .says(4, PartOfSpeech.NOUN, 1, "obj"));

    assertThat(syntax.heads()).containsExactly(1, Syntax.ROOT, 1, 2, 1);
    assertThat(syntax.relations()).containsExactly("nsubj", "root", "dep", "dep", "obj");
    assertThat(syntax.parts().subList(1, 4))
        .containsExactly(PartOfSpeech.VERB, PartOfSpeech.X, PartOfSpeech.X);
  }

  @Test
  void there_is_one_root_if_the_first_words_have_no_unit() {
    Syntax syntax =
        syntax(
            new Answer(Anchors.NONE, Anchors.NONE, 0, 1)
                .says(2, PartOfSpeech.PRON, 3, "nsubj")
                .says(3, PartOfSpeech.VERB, Syntax.ROOT, "root"));

    assertThat(syntax.heads()).containsExactly(2, 2, 3, Syntax.ROOT);
    assertThat(syntax.relations()).containsExactly("dep", "dep", "nsubj", "root");
  }

  @Test
  void words_that_all_lack_a_unit_hang_in_a_row() {
    Syntax syntax = syntax(new Answer(Anchors.NONE, Anchors.NONE, Anchors.NONE));

    assertThat(syntax.heads()).containsExactly(Syntax.ROOT, 0, 1);
    assertThat(syntax.relations()).containsExactly("root", "dep", "dep");
  }

  @Test
  void only_the_root_is_called_root() {
    Syntax syntax =
        syntax(
            new Answer(0, 1)
                .says(0, PartOfSpeech.PRON, 1, "root")
                .says(1, PartOfSpeech.VERB, Syntax.ROOT, "obj"));

    assertThat(syntax.relations()).containsExactly("nsubj", "root");
  }

  @Test
  void a_later_part_hangs_on_the_last_word_of_the_one_before() {
    SyntaxDecoder decoder = new SyntaxDecoder(LABELS, 5);
    new Answer(0, 1)
        .says(0, PartOfSpeech.PRON, 1, "nsubj")
        .says(1, PartOfSpeech.VERB, Syntax.ROOT, "root")
        .addTo(decoder, 0);
    new Answer(Anchors.NONE, 0, 1)
        .says(1, PartOfSpeech.NOUN, 2, "obj")
        .says(2, PartOfSpeech.VERB, Syntax.ROOT, "root")
        .addTo(decoder, 2);
    Syntax syntax = decoder.syntax(Collections.nCopies(5, PartOfSpeech.X));

    assertThat(syntax.heads()).containsExactly(1, Syntax.ROOT, 1, 4, 1);
    assertThat(syntax.relations()).containsExactly("nsubj", "root", "dep", "obj", "nsubj");
  }
}
