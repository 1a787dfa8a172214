package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which court a report of a decision means by "the court". */
final class DecidingCourtTest {
  private static final String DECISION =
      "The Court of Appeal allowed an appeal by Anna Berg against a judgment of the High Court. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg left. Karl Lund stayed. The court reduced the award. | The court",
        "Anna Berg sued in the High Court. The judge dismissed the claim. The court disagreed. "
            + "| The court",
        "Anna Berg left. The court rejected the argument. It reduced the award. | It",
        "Anna Berg left. The court rejected the plea of Karl Lund. It declined to award costs. "
            + "| It",
      })
  void the_court_is_the_one_with_whose_decision_the_text_opens(String text, String words) {
    assertThat(resolved(DECISION + text)).contains(words + " = Court of Appeal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The High Court set aside both awards. The court held that Anna Berg was late.",
        "Anna Berg paid. The High Court said that the court was full.",
        "Anna Berg wept. The court below had overlooked the letters.",
        "Anna Berg wept. Karl Lund told the court that he had been ill.",
      })
  void it_is_not_where_another_has_just_been_told_of(String text) {
    assertThat(resolved(DECISION + text))
        .noneMatch(told -> told.endsWith("he court = Court of Appeal"));
  }

  @Test
  void a_text_that_opens_otherwise_means_no_court_by_it() {
    assertThat(resolved("Anna Berg left the High Court. Rain fell. Snow fell. The court was cold."))
        .noneMatch(told -> told.endsWith("= Court of Appeal"));
  }

  @Test
  void a_bench_of_a_court_is_that_court() {
    assertThat(
            resolved(
                "A bench of the Supreme Court dismissed an appeal by Anna Berg in May. "
                    + "Karl Lund stayed. The court reduced the award."))
        .contains("The court = Supreme Court");
  }

  @Test
  void a_text_may_name_its_court_first_and_tell_what_it_decides_later() {
    assertThat(
            resolved(
                "Court of Appeal, Leeds.\n\nAnna Berg sued Karl Lund in the High Court. He won. "
                    + "She wept. The Court of Appeal dismissed the appeal. Rain fell. "
                    + "The court ordered Anna Berg to pay.",
                Map.of("The court", Map.of("High Court", 0.999))))
        .contains("The court = Court of Appeal of England and Wales");
  }
}
