package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class BatchesPropertiesTest {
  @Provide
  Arbitrary<List<Integer>> lengths() {
    return Arbitraries.integers()
        .between(2, PieceSequence.LONGEST)
        .list()
        .ofMaxSize(128)
        .map(lengths -> lengths.stream().sorted().toList());
  }

  @Property(tries = 200)
  void each_sequence_stands_in_one_batch_and_none_is_too_large(
      @ForAll("lengths") List<Integer> lengths) {
    int from = 0;
    for (int to : Batches.ends(lengths)) {
      assertThat(to).isGreaterThan(from);
      assertThat((to - from) * lengths.get(to - 1)).isLessThanOrEqualTo(Batches.MOST);
      from = to;
    }
    assertThat(from).isEqualTo(lengths.size());
  }

  @Example
  void sequences_of_nearly_one_length_stand_together_and_others_apart() {
    assertThat(Batches.ends(List.of(10, 10, 11, 60, 61))).containsExactly(3, 5);
  }

  @Example
  void a_short_sequence_is_not_padded_to_a_long_one() {
    assertThat(Batches.ends(List.of(5, 200))).containsExactly(1, 2);
  }

  @Example
  void without_sequences_there_is_no_batch() {
    assertThat(Batches.ends(List.of())).isEmpty();
  }
}
