package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseShapeTest {
  @ParameterizedTest
  @CsvSource({
    "court, LOWER",
    "a, LOWER",
    "élan, LOWER",
    "東京, LOWER",
    "Trump, TITLE",
    "Élan, TITLE",
    "E\u0301lan, TITLE",
    "FBI, UPPER",
    "ÉÜ, UPPER",
    "J, INITIAL",
    "É, INITIAL",
    "E\u0301, INITIAL",
    "\uD835\uDC9C, INITIAL",
    "McCain, MIXED",
    "iPhone, MIXED",
    "UNs, MIXED",
    "1965, NUMBER",
    "5½, NUMBER",
    "٣, NUMBER",
    "1990s, LETTERS_AND_DIGITS",
    "MI5, LETTERS_AND_DIGITS",
    "5G, LETTERS_AND_DIGITS",
    "-, MARK",
    "’, MARK",
    "👍, MARK",
    "\uD83D, MARK",
  })
  void tells_how_a_unit_is_written(String surface, CaseShape shape) {
    assertThat(CaseShape.of(surface)).isEqualTo(shape);
  }

  @Test
  void keeps_the_numbers_that_the_network_was_trained_with() {
    assertThat(Arrays.stream(CaseShape.values()).map(shape -> shape.number() + " " + shape))
        .containsExactly(
            "0 SPECIAL",
            "1 LOWER",
            "2 TITLE",
            "3 UPPER",
            "4 INITIAL",
            "5 MIXED",
            "6 NUMBER",
            "7 LETTERS_AND_DIGITS",
            "8 MARK");
    assertThat(CaseShape.count()).isEqualTo(9);
  }

  @Test
  void finds_a_shape_by_its_number() {
    assertThat(CaseShape.values())
        .allSatisfy(shape -> assertThat(CaseShape.numbered(shape.number())).isEqualTo(shape));
  }
}
