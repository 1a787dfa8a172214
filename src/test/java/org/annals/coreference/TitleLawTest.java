package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which law a text about one means by "the act" or "the measure". */
final class TitleLawTest {
  private static final String TITLE = "What Is the Clean Rivers Act?\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karin Berg steered the measure through the House. | the measure",
        "The old law had failed. Rain fell. Snow fell. Karin Berg drafted the bill. | the bill",
        "Karin Berg knew little of the bill. | the bill",
      })
  void it_is_the_one_of_the_title(String text, String words) {
    assertThat(resolved(TITLE + text)).contains(words + " = Clean Rivers Act");
  }

  @Test
  void an_older_law_named_some_sentences_ago_is_not_meant() {
    String text =
        TITLE
            + "The Water Act of 1950 had failed. Rain fell. Snow fell. Karin Berg praised the act.";
    assertThat(resolved(text)).contains("the act = Clean Rivers Act");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ohio passed a measure on dams. Karin Berg praised the measure.",
        "The Water Act of 1950 had failed. Karin Berg praised the measure.",
        "Karin Berg ate. Anna Lund paid the measure.",
      })
  void it_is_not_where_another_has_just_been_told_of(String text) {
    assertThat(resolved(TITLE + text))
        .noneMatch(told -> told.equals("the measure = Clean Rivers Act"));
  }

  @Test
  void a_title_that_names_two_laws_is_about_neither() {
    assertThat(
            resolved(
                "From the Water Act of 1950 to the Clean Rivers Act\n\n"
                    + "Karin Berg steered the measure through the House."))
        .noneMatch(told -> told.startsWith("the measure = "));
  }
}
