package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityClass;
import org.junit.jupiter.api.Test;

final class ConfidenceTest {
  @Test
  void the_share_of_the_highest_step_that_the_weight_reaches_counts() {
    var confidence = new Confidence(List.of("PLACE\t0\t0.5", "PLACE\t0.9\t0.8"));

    assertThat(confidence.of(city(0.89))).isEqualTo(0.5);
    assertThat(confidence.of(city(0.9))).isEqualTo(0.8);
  }

  @Test
  void what_was_never_measured_keeps_its_weight() {
    assertThat(new Confidence(List.of()).of(city(0.7))).isEqualTo(0.7);
  }

  private static Verdict city(double weight) {
    return new Verdict(
        0, 1, EntityClass.CITY, weight, Set.of(VoiceName.KNOWN_NAME), Optional.empty());
  }
}
