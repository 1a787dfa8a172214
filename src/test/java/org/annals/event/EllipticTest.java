package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves out who did it, what was done or what was said, and what is whole. */
final class EllipticTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg asked Acme Steel to close the mill in Leeds. Acme Steel did so in May. | did so
          Bo Li asked Anna Berg to sell the mill. Anna Berg declined to do so. | do so
          Anna Berg closed the mill in Leeds. Bo Li had done the same in York. | the same
          """)
  void a_deed_that_was_told_before_is_not_told_again(String text, String words) {
    assertThat(labels(text)).noneMatch(label -> label.contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Was the mill closed? Acme Steel told Anna Berg that it was. | that it was
          Anna Berg asked whether the pilots had slept. Acme Steel found that they had not. | had not
          Bo Li wished to accept the mill. Anna Berg advised Bo Li not to. | not to
          Bo Li wanted the mill. Anna Berg said in Leeds that she might. | might
          """)
  void a_clause_of_which_the_rest_was_said_before_is_not_told(String text, String end) {
    assertThat(labels(text)).noneMatch(label -> label.contains(end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg works for Acme Steel, as she told mourners on Friday. | told mourners
          The mill will close. Acme Steel told its workers on Monday. | told its
          The mill will close. Acme Steel had told Anna Berg so in May. | so
          """)
  void speech_without_what_is_said_is_not_told(String text, String words) {
    assertThat(labels(text)).noneMatch(label -> label.contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li said he had done so in May, and that Anna Berg had sold the mill. | Anna Berg had sold
          Anna Berg will play in Leeds, and Bo Li will not. | Anna Berg will play in Leeds
          Acme Steel told Anna Berg about the mill. | Acme Steel told Anna Berg about the mill
          Anna Berg told Bo Li that the mill was sold. | Anna Berg told Bo Li that the mill was sold
          """)
  void what_says_more_is_told(String text, String words) {
    assertThat(labels(text)).anyMatch(label -> label.contains(words));
  }
}
