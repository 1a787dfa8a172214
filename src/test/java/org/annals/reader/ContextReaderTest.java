package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.annals.text.Span;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ContextReaderTest {
  private static final ContextReader READER = ContextReader.load();
  private static final String TEXT =
      "Halvik Council sued the ferry company on Monday. It had raised its fares.";
  private static final List<Piece> PIECES =
      Piece.of(Unit.of(TEXT, new Span(0, TEXT.length())), READER.vocabulary());
  private static final SortedSet<Integer> NOTHING = Collections.emptySortedSet();

  @Test
  void says_something_of_each_piece_of_which_it_is_asked_and_of_no_other() {
    SortedSet<Integer> some = new TreeSet<>(List.of(0, 4, PIECES.size() - 1));
    ContextReader.Rows rows =
        READER.read(PIECES, new ContextReader.Asked(some, NOTHING, new TreeSet<>(List.of(3))));
    assertThat(rows.words()).containsOnlyKeys(0, 4, PIECES.size() - 1);
    assertThat(rows.bridges()).isEmpty();
    assertThat(rows.roles()).containsOnlyKeys(3);
  }

  @Test
  void says_of_a_piece_nearly_the_same_whatever_else_it_is_asked() {
    SortedSet<Integer> all = new TreeSet<>(IntStream.range(0, PIECES.size()).boxed().toList());
    float[] among = words(all, 9);
    float[] alone = words(new TreeSet<>(List.of(9)), 9);
    double apart = 0;
    double length = 0;
    for (int i = 0; i < among.length; i++) {
      apart += Math.pow(among[i] - alone[i], 2);
      length += Math.pow(among[i], 2);
    }
    assertThat(Math.sqrt(apart / length)).isCloseTo(0, Offset.offset(0.05));
  }

  private static float[] words(SortedSet<Integer> asked, int piece) {
    return Objects.requireNonNull(
        READER.read(PIECES, new ContextReader.Asked(asked, NOTHING, NOTHING)).words().get(piece));
  }
}
