package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Work on many threads. */
final class WorkersTest {
  @Test
  void what_is_in_memory_together_weighs_no_more_than_may_be_unless_it_is_one_thing() {
    List<Long> weights = List.of(1L, 2L, 9L, 3L, 4L, 4L, 40L, 1L, 1L);
    AtomicLong load = new AtomicLong();
    List<Long> loads = new ArrayList<>();
    List<Long> handed = new ArrayList<>();

    try (Workers workers = new Workers(4, 10)) {
      workers.forEachInOrder(
          weights,
          weight -> weight,
          weight -> {
            load.addAndGet(weight);
            return weight;
          },
          weight -> {
            loads.add(load.get());
            load.addAndGet(-weight);
            handed.add(weight);
          });
    }

    assertThat(handed).isEqualTo(weights);
    assertThat(loads).allMatch(sum -> sum <= 10 || sum == 40);
  }
}
