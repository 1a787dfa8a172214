package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;

final class PieceSequenceTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "trump", "##s", "don", "'", "t", "a", "##a");
  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  private static List<Unit> units(String text) {
    return Unit.of(text, new Span(0, text.length()));
  }

  private static List<Unit> units(int letters, int... more) {
    return Stream.concat(Stream.of(letters), Arrays.stream(more).boxed())
        .flatMap(length -> units("a".repeat(length)).stream())
        .toList();
  }

  @Test
  void stands_between_an_opening_and_a_closing_piece() {
    PieceSequence sequence = PieceSequence.of(units("Trumps don't 7"), PIECES);

    assertThat(Arrays.stream(sequence.pieces()).mapToObj(VOCABULARY::get))
        .containsExactly("[CLS]", "trump", "##s", "don", "'", "t", "[UNK]", "[SEP]");
    assertThat(sequence.length()).isEqualTo(8);
  }

  @Test
  void says_where_each_unit_begins() {
    assertThat(PieceSequence.of(units("Trumps don't 7"), PIECES).first())
        .containsExactly(1, 3, 4, 5, 6);
  }

  @Test
  void gives_each_piece_the_shape_of_its_whole_unit() {
    PieceSequence sequence = PieceSequence.of(units("Trumps don't 7"), PIECES);

    assertThat(Arrays.stream(sequence.cases()).mapToObj(CaseShape::numbered))
        .containsExactly(
            CaseShape.SPECIAL,
            CaseShape.TITLE,
            CaseShape.TITLE,
            CaseShape.LOWER,
            CaseShape.MARK,
            CaseShape.LOWER,
            CaseShape.NUMBER,
            CaseShape.SPECIAL);
  }

  @Test
  void of_no_unit_is_the_two_outer_pieces() {
    PieceSequence sequence = PieceSequence.of(List.of(), PIECES);

    assertThat(sequence.pieces()).containsExactly(PIECES.opening(), PIECES.closing());
    assertThat(sequence.first()).isEmpty();
  }

  @Test
  void fills_up_to_the_longest_with_the_outer_pieces() {
    assertThat(PieceSequence.fitting(units(100, 100, 54), 0, PIECES)).isEqualTo(3);
    assertThat(PieceSequence.fitting(units(100, 100, 55), 0, PIECES)).isEqualTo(2);
    assertThat(PieceSequence.fitting(units(100, 100, 55), 1, PIECES)).isEqualTo(2);
    assertThat(PieceSequence.of(units(100, 100, 54), PIECES).length())
        .isEqualTo(PieceSequence.LONGEST);
  }

  @Test
  void reads_a_long_sentence_in_parts_that_all_fit() {
    List<Unit> units = units(100, Collections.nCopies(90, 7).stream().mapToInt(n -> n).toArray());
    int from = 0;
    int pieces = 0;
    while (from < units.size()) {
      int to = from + PieceSequence.fitting(units, from, PIECES);
      PieceSequence part = PieceSequence.of(units.subList(from, to), PIECES);
      assertThat(part.length()).isLessThanOrEqualTo(PieceSequence.LONGEST);
      pieces += part.length() - 2;
      from = to;
    }

    assertThat(pieces).isEqualTo(100 + 90 * 7);
  }
}
