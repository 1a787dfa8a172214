package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.annals.text.Span;

/** What holds of every stretch of every text, however strange. */
final class UnitPropertiesTest {
  private static final String PIECES =
      "the |He |U.S.|'s|’|-|—|12|½|$| |\n|\u00a0|\u00ad|\u0000|\u200d|e\u0301|\u0301|ǅ|Ⅷ|東京|ก|٣|_|"
          + "👍🏽|❤\uFE0F|\uD835\uDC9C|\uD83D|\uDC9C|.";

  /**
   * A text and a stretch of it.
   *
   * @param stretch may begin or end within a surrogate pair
   */
  record Part(String text, Span stretch) {}

  @Provide
  Arbitrary<Part> parts() {
    Arbitrary<String> mixed =
        Arbitraries.of(PIECES.split("\\|"))
            .list()
            .ofMaxSize(30)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.frequencyOf(
            Tuple.of(4, mixed), Tuple.of(1, Arbitraries.strings().ofMaxLength(100)))
        .flatMap(UnitPropertiesTest::partsOf);
  }

  private static Arbitrary<Part> partsOf(String text) {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, text.length());
    return offsets.flatMap(
        one ->
            offsets.map(two -> new Part(text, new Span(Math.min(one, two), Math.max(one, two)))));
  }

  @Property(tries = 500)
  void units_stand_in_order_inside_the_stretch_and_cut_their_surface(@ForAll("parts") Part part) {
    int end = part.stretch().start();
    for (Unit unit : Unit.of(part.text(), part.stretch())) {
      assertThat(unit.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(unit.span().isEmpty()).isFalse();
      assertThat(unit.span().of(part.text())).isEqualTo(unit.surface());
      end = unit.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(part.stretch().end());
  }

  @Property(tries = 500)
  void every_letter_and_digit_is_in_a_unit(@ForAll("parts") Part part) {
    BitSet covered = new BitSet();
    Unit.of(part.text(), part.stretch())
        .forEach(unit -> covered.set(unit.span().start(), unit.span().end()));
    int at = part.stretch().start();
    while (at < part.stretch().end()) {
      int character = part.text().codePointAt(at);
      assertThat(covered.get(at) || !Character.isLetterOrDigit(character)).isTrue();
      at += Character.charCount(character);
    }
  }

  @Property(tries = 200)
  void two_words_never_touch(@ForAll("parts") Part part) {
    Span last = new Span(0, 0);
    for (Unit unit : Unit.of(part.text(), part.stretch())) {
      if (Character.isLetterOrDigit(unit.surface().codePointAt(0))) {
        assertThat(last.isEmpty() || last.end() < unit.span().start()).isTrue();
        last = unit.span();
      }
    }
  }
}
