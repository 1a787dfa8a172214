package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StretchProbabilitiesTest {
  private static final String TEXT = "Rosa Parks of Montgomery-by";
  private static final List<Unit> UNITS = Unit.of(TEXT, new Span(0, TEXT.length()));

  /** Outside, begin and inside of PERSON, begin and inside of PLACE. */
  private final StretchProbabilities probabilities =
      new StretchProbabilities(
          UNITS,
          new double[][] {
            {0.05, 0.9, 0.0, 0.05, 0.0}, // Rosa
            {0.1, 0.1, 0.7, 0.1, 0.0}, // Parks
            {0.8, 0.0, 0.2, 0.0, 0.0}, // of
            {0.1, 0.2, 0.0, 0.6, 0.1}, // Montgomery
            {0.5, 0.0, 0.0, 0.0, 0.5}, // -
            {0.6, 0.0, 0.0, 0.0, 0.4}, // by
          },
          List.of("PERSON", "PLACE"));

  private static Span span(String stretch) {
    int start = TEXT.indexOf(stretch);
    return new Span(start, start + stretch.length());
  }

  @ParameterizedTest
  @CsvSource({
    "Rosa Parks, PERSON, 0.7", // inside: Parks
    "Rosa, PERSON, 0.3", // goes on: Parks
    "Parks, PERSON, 0.1", // begin: Parks
    "Rosa Parks of, PERSON, 0.2", // inside: of
    "Montgomery, PLACE, 0.5", // goes on: -
    "Montgomery-by, PLACE, 0.4", // inside: by, the last
    "Montgomery, PERSON, 0.2", // begin: Montgomery
    "Rosa Parks, PLACE, 0.0", // inside: Parks
  })
  void a_stretch_is_as_likely_as_its_most_doubtful_step(
      String stretch, String group, double expected) {
    assertThat(probabilities.of(span(stretch), group)).isCloseTo(expected, within(1e-6));
  }

  @Test
  void half_a_unit_counts_as_the_unit() {
    assertThat(probabilities.of(span("Montgomery-b"), "PLACE")).isCloseTo(0.4, within(1e-6));
    assertThat(probabilities.of(span("osa Parks"), "PERSON")).isCloseTo(0.7, within(1e-6));
  }

  @Test
  void nothing_is_likely_where_no_unit_lies_or_nothing_was_said() {
    assertThat(probabilities.of(span(" "), "PERSON")).isZero();
    assertThat(probabilities.of(new Span(90, 95), "PERSON")).isZero();
    assertThat(StretchProbabilities.NONE.of(span("Rosa"), "PERSON")).isZero();
  }

  @Test
  void a_group_that_the_network_does_not_know_is_not_likely() {
    assertThat(probabilities.of(span("Rosa Parks"), "LAW")).isZero();
  }
}
