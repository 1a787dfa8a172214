package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitTest {
  private static List<Unit> units(String text) {
    return Unit.of(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          The court ruled.          | The court ruled .
          the Trump-era rules       | the Trump - era rules
          They don't know           | They don ' t know
          Trump’s and workers’ plan | Trump ’ s and workers ’ plan
          the U.S. and the 1990s    | the U . S . and the 1990s
          $1,461.50 (about 5½%)     | $ 1 , 461 . 50 ( about 5½ % )
          No. 12/B — “yes”...       | No . 12 / B — “ yes ” . . .
          東京 and Kraków            | 東京 and Kraków
          """)
  void parts_words_from_marks_and_marks_from_each_other(String text, String surfaces) {
    assertThat(units(text)).extracting(Unit::surface).containsExactly(surfaces.split(" "));
  }

  @Test
  void counts_a_surrogate_pair_as_two() {
    assertThat(units("🧸 Lelo\uD835\uDC9Cx!"))
        .containsExactly(
            new Unit(new Span(0, 2), "🧸"),
            new Unit(new Span(3, 10), "Lelo\uD835\uDC9Cx"),
            new Unit(new Span(10, 11), "!"));
  }

  @Test
  void takes_half_a_surrogate_pair_for_a_mark() {
    assertThat(units("a\uD83Db")).extracting(Unit::surface).containsExactly("a", "\uD83D", "b");
  }

  @Test
  void leaves_a_combining_mark_with_its_letter() {
    assertThat(units("cafe\u0301s, n\u0303"))
        .extracting(Unit::surface)
        .containsExactly("cafe\u0301s", ",", "n\u0303");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\t", "\n", "\r", "\u0000", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u200e",
        "\u2028", "\u3000", "\ufeff"
      })
  void parts_at_what_cannot_be_seen_and_drops_it(String unseen) {
    assertThat(units(unseen + "co" + unseen + unseen + "operate" + unseen))
        .containsExactly(new Unit(new Span(1, 3), "co"), new Unit(new Span(5, 12), "operate"));
  }

  @Test
  void looks_at_nothing_outside_the_stretch() {
    assertThat(Unit.of("The courts ruled.", new Span(2, 9)))
        .containsExactly(new Unit(new Span(2, 3), "e"), new Unit(new Span(4, 9), "court"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " \n\u00a0\t"})
  void finds_none_in_a_blank_text(String blank) {
    assertThat(units(blank)).isEmpty();
  }
}
