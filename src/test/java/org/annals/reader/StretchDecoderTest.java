package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StretchDecoderTest {
  private static final TagSet TAGS = TagSet.stretches(List.of("Person", "City", "Country"));
  private static final String TEXT = "a b c d e f";
  private static final double NEARLY_NOTHING = 1e-6;

  private final StretchDecoder decoder =
      new StretchDecoder(TAGS, name -> name.equals("Person") ? "PERSON" : "PLACE");

  /** Stretches of the text from rows such as "B-City 0.7 O 0.3", with "/" between two units. */
  private List<Stretch> decode(String rows) {
    float[][] scores =
        Arrays.stream(rows.split("/")).map(row -> scores(row.strip())).toArray(float[][]::new);
    return decoder.decode(units(scores.length), scores, 0);
  }

  private static List<Unit> units(int count) {
    return Unit.of(TEXT, new Span(0, 2 * count - 1));
  }

  private static float[] scores(String row) {
    float[] scores = new float[TAGS.size()];
    Arrays.fill(scores, (float) Math.log(NEARLY_NOTHING));
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < cells.length; i += 2) {
      scores[TAGS.indexOf(cells[i])] = (float) Math.log(Double.parseDouble(cells[i + 1]));
    }
    return scores;
  }

  private static String show(List<Stretch> stretches) {
    return stretches.stream()
        .map(stretch -> stretch.label() + " " + stretch.span().of(TEXT))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          B-Person 1 / I-Person 1 / I-Person 1 / O 1         ; Person a b c
          O 1 / B-Person 1 / I-Person 1                      ; Person b c
          B-Person 1                                         ; Person a
          B-Person 1 / B-Person 1 / O 1                      ; Person a, Person b
          B-City 1 / I-City 1 / B-Country 1                  ; City a b, Country c
          B-Person 1 / B-City 1 / I-City 1 / O 1 / B-City 1  ; Person a, City b c, City e
          """)
  void a_stretch_goes_from_its_begin_to_its_last_inside(String rows, String expected) {
    assertThat(show(decode(rows))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          O 1 / I-Person 0.98 O 0.02 / O 1                ; ''
          I-Person 0.98 O 0.02                            ; ''
          B-Person 1 / I-City 0.9 O 0.1 / O 1             ; Person a
          B-Person 1 / O 1 / I-Person 0.9 O 0.1           ; Person a
          """)
  void nothing_goes_on_that_has_not_begun(String rows, String expected) {
    assertThat(show(decode(rows))).isEqualTo(expected);
  }

  @Test
  void what_cannot_go_on_yet_leaves_room_for_a_begin() {
    assertThat(show(decode("I-Person 0.6 B-Person 0.3 O 0.1 / I-Person 1")))
        .isEqualTo("Person a b");
  }

  @Test
  void a_sure_inside_makes_up_for_a_doubtful_begin() {
    assertThat(show(decode("B-Person 0.4 O 0.6 / I-Person 0.99 O 0.01"))).isEqualTo("Person a b");
    assertThat(show(decode("B-Person 0.4 O 0.6 / I-Person 0.2 O 0.8"))).isEmpty();
  }

  @Test
  void classes_of_one_group_add_up() {
    assertThat(show(decode("O 0.4 B-City 0.28 B-Country 0.32"))).isEqualTo("Country a");
    assertThat(show(decode("O 0.4 B-City 0.28 B-Person 0.32"))).isEmpty();
  }

  @Test
  void a_stretch_goes_on_in_another_class_of_its_group() {
    assertThat(show(decode("B-City 1 / I-Country 0.9 O 0.1"))).isEqualTo("City a b");
  }

  @Test
  void the_class_is_the_one_with_the_most_over_all_units() {
    assertThat(show(decode("B-City 0.6 B-Country 0.4 / I-City 0.1 I-Country 0.9")))
        .isEqualTo("Country a b");
    assertThat(show(decode("B-City 0.6 B-Country 0.4 / I-City 0.5 I-Country 0.5")))
        .isEqualTo("City a b");
  }

  @Test
  void the_class_is_never_of_another_group() {
    assertThat(show(decode("B-Person 0.45 B-City 0.28 B-Country 0.27"))).isEqualTo("City a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          O 1 / B-Person 1 / I-Person 1 / O 1                       ; 1.0
          B-Person 0.7 O 0.3 / I-Person 1 / O 1                     ; 0.7
          B-Person 1 / I-Person 0.8 O 0.2 / I-Person 1              ; 0.8
          B-Person 1 / I-Person 1 / O 0.6 I-Person 0.4              ; 0.6
          B-Person 0.9 B-City 0.1 / I-Person 0.8 O 0.2 / O 1        ; 0.8
          B-Person 1 / O 0.6 I-City 0.4                             ; 1.0
          B-City 0.5 B-Country 0.5 / I-City 0.5 I-Country 0.5 / O 1 ; 1.0
          """)
  void the_probability_is_that_of_the_most_doubtful_step(String rows, double expected) {
    assertThat(decode(rows).getFirst().probability()).isCloseTo(expected, within(1e-4));
  }

  @Test
  void looks_only_at_the_scores_of_its_own_head() {
    float[] row = scores("B-City 1");
    float[] wide = new float[row.length + 3];
    Arrays.fill(wide, 1000);
    System.arraycopy(row, 0, wide, 2, row.length);

    assertThat(show(decoder.decode(units(1), new float[][] {wide}, 2))).isEqualTo("City a");
  }

  @Test
  void no_unit_no_stretch() {
    assertThat(decoder.decode(List.of(), new float[0][], 0)).isEmpty();
  }
}
