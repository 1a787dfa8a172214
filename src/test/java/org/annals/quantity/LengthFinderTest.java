package org.annals.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time. */
final class LengthFinderTest {
  private static final LengthFinder FINDER = new LengthFinder();

  @ParameterizedTest
  @CsvSource({
    "He was sentenced to four years in prison., 4 years in prison",
    "He got eighteen months of hard labour., 18 months of hard labour",
    "She was given a 14-month suspended sentence., 14 months",
    "She received a ten-year sentence., 10 years",
    "The strike lasted nine weeks., 9 weeks",
    "He played for the club for three seasons., 3 seasons",
    "She taught in the village for a year., 1 year",
  })
  void a_length_says_how_the_time_is_spent(String text, String words) {
    assertThat(FINDER.find(ReadText.trees(text).getFirst()))
        .extracting(Quantity::words)
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Four years later he died.",
        "He left two weeks ago.",
        "She is 38 years old.",
        "He has four sons.",
        "He paid for a second book.",
      })
  void what_only_says_when_is_no_length(String text) {
    assertThat(FINDER.find(ReadText.trees(text).getFirst())).isEmpty();
  }
}
