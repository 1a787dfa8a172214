package org.annals.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds of the confidence of any fact. */
final class WeightsPropertiesTest {
  private static final Weights SHIPPED = Weights.load();

  @Property(tries = 300)
  void confidence_lies_from_0_to_1(
      @ForAll
          Map<@StringLength(max = 3) String, @DoubleRange(min = -1e9, max = 1e9) Double> weights,
      @ForAll List<@StringLength(max = 3) String> holding) {
    Clues clues = new Clues();
    holding.forEach(clues::add);
    weights.keySet().forEach(clues::add);

    assertThat(new Weights(weights).probability(clues.counts())).isBetween(0.0, 1.0);
  }

  @Property(tries = 100)
  void clues_weigh_the_same_in_any_order_and_on_any_number_of_threads(
      @ForAll @NotEmpty @Size(max = 30) List<@DoubleRange(min = 0, max = 1) Double> shares,
      @ForAll long seed) {
    List<Double> other = new ArrayList<>(shares);
    Collections.shuffle(other, new Random(seed));
    double confidence = confidence(shares);

    assertThat(IntStream.range(0, 8).parallel().mapToDouble(_ -> confidence(other)))
        .containsOnly(confidence);
  }

  private static double confidence(List<Double> shares) {
    Clues clues = new Clues();
    clues.add("event");
    for (double share : shares) {
      clues.steps("agent by the network", share);
      clues.add("agent by a name", share < 0.5);
    }
    return SHIPPED.probability(clues.counts());
  }

  @Property(tries = 100)
  void a_likelier_part_makes_a_fact_no_less_sure(
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0, max = 1) double more) {
    Weights weights = new Weights(Map.of("x, at least 0.5", 1.0, "x, at least 0.9", 0.5));

    assertThat(weights.probability(steps(Math.max(share, more)).counts()))
        .isGreaterThanOrEqualTo(weights.probability(steps(Math.min(share, more)).counts()));
  }

  private static Clues steps(double share) {
    Clues clues = new Clues();
    clues.steps("x", share);
    return clues;
  }
}
