package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OpeningsTest {
  private static final Openings OPENINGS = Openings.of(TimeFinder.FORMS);

  @TestFactory
  Stream<DynamicTest> each_form_is_tried_where_its_examples_begin() {
    return TimeFinder.FORMS.stream()
        .flatMap(
            form ->
                form.examples().stream()
                    .map(example -> example.replaceAll("[{}]", ""))
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                form.name() + ": " + text,
                                () ->
                                    assertThat(tried(text, placeOf(form, text))).contains(form))));
  }

  @Test
  void few_forms_are_tried_at_a_word_that_begins_none() {
    assertThat(tried("because of", 0).size()).isLessThan(TimeFinder.FORMS.size() / 10);
  }

  @Test
  void what_may_stand_in_front_and_what_may_not_follow_is_left_to_the_form() {
    assertThat(Openings.loose("^(?<=[(\\[])a[^)]\\(b(?!c(?:d)[)])(?=e)"))
        .isEqualTo("a[^)]\\(b(?=e)");
  }

  private static List<TimeForm> tried(String text, int at) {
    return OPENINGS.at(text, at).stream().map(Openings.Opening::form).toList();
  }

  private static int placeOf(TimeForm form, String text) {
    return IntStream.range(0, text.length())
        .filter(
            at ->
                form.pattern()
                    .matcher(text)
                    .useTransparentBounds(true)
                    .region(at, text.length())
                    .lookingAt())
        .findFirst()
        .orElseThrow();
  }
}
