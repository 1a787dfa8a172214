package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TreeDecoderTest {
  /** Row 0 belongs to the root, which hangs on nothing. */
  private static float[][] scores(float[]... words) {
    float[][] scores = new float[words.length + 1][words.length + 1];
    System.arraycopy(words, 0, scores, 1, words.length);
    return scores;
  }

  private static float[] word(float... scores) {
    return scores;
  }

  @Test
  void each_word_hangs_where_it_hangs_best() {
    assertThat(
            TreeDecoder.heads(
                scores(
                    word(0, 0, 9, 1), // the
                    word(1, 0, 0, 9), // court
                    word(9, 0, 1, 0)))) // ruled
        .containsExactly(-1, 2, 3, 0);
  }

  @Test
  void a_circle_of_two_is_opened_where_that_costs_least() {
    float[][] scores =
        scores(
            word(5, 0, 9, 0), // loses 4 if it becomes the root
            word(2, 8, 0, 0)); // loses 6

    assertThat(TreeDecoder.heads(scores)).containsExactly(-1, 0, 1);
  }

  @Test
  void a_circle_is_opened_by_a_word_outside_if_that_costs_least() {
    float[][] scores =
        scores(
            word(1, 0, 9, 2), // hangs on 2
            word(1, 8, 0, 7), // hangs on 1, nearly as well on 3
            word(9, 0, 0, 0)); // the root

    assertThat(TreeDecoder.heads(scores)).containsExactly(-1, 2, 3, 0);
  }

  @Test
  void a_circle_of_three_is_opened() {
    float[][] scores =
        scores(
            word(3, 0, 9, 0), // on 2
            word(4, 0, 0, 9), // on 3
            word(2, 9, 0, 0)); // on 1

    assertThat(TreeDecoder.heads(scores)).containsExactly(-1, 2, 0, 1);
  }

  @Test
  void a_circle_within_a_circle_is_opened() {
    float[][] scores =
        scores(
            word(0, 0, 20, 1), // 1 and 2 go round, and 3 with them
            word(0, 19, 0, 18),
            word(2, 17, 0, 0));

    assertThat(TreeDecoder.heads(scores)).containsExactly(-1, 2, 3, 0);
  }

  @Test
  void of_several_roots_the_surest_stays() {
    float[][] scores =
        scores(
            word(9, 0, 6, 1), // better as root by 3
            word(9, 5, 0, 1), // better as root by 4
            word(1, 0, 9, 0));

    assertThat(TreeDecoder.heads(scores)).containsExactly(-1, 2, 0, 2);
  }

  @Test
  void a_score_of_a_word_with_itself_says_nothing() {
    float[][] scores =
        scores(
            word(9, 0, 6, 1), // better as root by 3
            word(9, 5, 99, 1), // better as root by 4
            word(1, 0, 9, 99));

    assertThat(TreeDecoder.heads(scores)).containsExactly(-1, 2, 0, 2);
  }

  @Test
  void a_single_word_is_the_root() {
    assertThat(TreeDecoder.heads(scores(word(-50, 50)))).containsExactly(-1, 0);
  }

  @Test
  void without_words_there_is_the_root_alone() {
    assertThat(TreeDecoder.heads(scores())).containsExactly(-1);
  }

  @Test
  void leaves_the_scores_as_they_were() {
    float[][] scores = scores(word(9, 1, 6), word(9, 5, 2));
    TreeDecoder.heads(scores);

    assertThat(scores).isDeepEqualTo(scores(word(9, 1, 6), word(9, 5, 2)));
  }
}
