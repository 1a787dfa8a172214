package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.text.Span;

/** What holds of the stretches from any scores. */
final class StretchDecoderPropertiesTest {
  private static final TagSet TAGS = TagSet.stretches(List.of("Person", "City", "Country", "Law"));
  private static final StretchDecoder DECODER =
      new StretchDecoder(TAGS, StretchDecoderPropertiesTest::group);

  private static String group(String name) {
    return name.startsWith("C") ? "PLACE" : name;
  }

  @Provide
  Arbitrary<float[][]> scores() {
    Arbitrary<float[]> row =
        Arbitraries.oneOf(
                Arbitraries.floats().between(-8, 8), Arbitraries.floats().between(-2000, 2000))
            .array(float[].class)
            .ofSize(TAGS.size());
    return row.array(float[][].class).ofMaxSize(9);
  }

  private static List<Unit> units(int count) {
    String text = "a-".repeat(count).substring(0, count);
    return Unit.of(text, new Span(0, count));
  }

  @Property(tries = 500)
  void stretches_stand_in_order_apart_from_each_other_and_are_never_empty(
      @ForAll("scores") float[][] scores) {
    int end = 0;
    for (Stretch stretch : DECODER.decode(units(scores.length), scores, 0)) {
      assertThat(stretch.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(stretch.span().isEmpty()).isFalse();
      end = stretch.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(scores.length);
  }

  @Property(tries = 500)
  void stretches_have_a_class_and_a_probability(@ForAll("scores") float[][] scores) {
    assertThat(DECODER.decode(units(scores.length), scores, 0))
        .allSatisfy(stretch -> assertThat(TAGS.classes()).contains(stretch.label()))
        .allSatisfy(stretch -> assertThat(stretch.probability()).isBetween(0.0, 1.0));
  }

  @Property(tries = 300)
  void what_is_found_is_as_probable_as_any_stretch_with_its_borders(
      @ForAll("scores") float[][] scores) {
    List<Unit> units = units(scores.length);
    StretchProbabilities probabilities = DECODER.probabilities(units, scores, 0);
    for (Stretch stretch : DECODER.decode(units, scores, 0)) {
      assertThat(probabilities.of(stretch.span(), group(stretch.label())))
          .isCloseTo(stretch.probability(), within(1e-6));
    }
  }
}
