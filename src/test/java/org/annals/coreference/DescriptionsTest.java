package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a text means by what somebody is: "the claimant", "the former executive", "the village". */
final class DescriptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The claimant, Mr David Jones, had been a driver. The claimant was dismissed in May. "
            + "| The claimant = David Jones",
        "The employer, Microsoft, lost. The employer was ordered to pay the costs. "
            + "| The employer = Microsoft",
        "Susan Clark was appointed governor in 2015. The governor opened a school. "
            + "| The governor = Susan Clark",
        "Susan Clark left Microsoft in May. The former Boeing executive blamed the press. "
            + "| The former Boeing executive = Susan Clark",
        "David Jones scored twice. The 34-year-old captain left the field. "
            + "| The 34-year-old captain = David Jones",
        "Susan Clark praised Maria Ruiz, who sold her own house. | her = Maria Ruiz",
        "David Jones declared his interest in Leeds. | his = David Jones",
        "Susan Clark ran the shop with David Jones, who led it until his death. "
            + "| his = David Jones",
      })
  void a_description_means_whom_the_text_has_described_so(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "David Jones and Peter Hansen met. The former Boeing executive blamed the press.",
        "Susan Clark and her husband sold the house. The couple moved to Paris.",
      })
  void a_description_that_may_mean_two_means_nobody(String text) {
    assertThat(resolved(text)).noneMatch(r -> r.startsWith("The "));
  }

  @Test
  void what_is_called_so_stands_before_what_is_only_of_the_kind() {
    assertThat(
            resolved(
                """
                The village of Kilmore stands on a river. The rain fell. The sun shone. The wind \
                blew. The rain fell. The sun shone. The wind blew. Susan Clark moved to Dublin. \
                The village gave her a medal.
                """))
        .noneMatch(r -> r.equals("The village = Dublin"));
  }

  @Test
  void a_judge_of_a_law_report_is_her_ladyship() {
    assertThat(
            resolved(
                "Lady Justice Pemberley said that the appeal failed. "
                    + "Her Ladyship had regard to the contract."))
        .contains("Her Ladyship = Pemberley");
  }

  @Test
  void you_is_to_whom_a_letter_is_written() {
    assertThat(
            resolved(
                """
                Dear Mayor Hansen,

                You promised us a school in 2019.

                Yours sincerely,
                Susan Clark
                """))
        .contains("You = Hansen")
        .noneMatch(r -> r.startsWith("Yours"));
  }

  @Test
  void the_girl_is_the_woman_whose_life_is_told() {
    assertThat(
            resolved(
                "Susan Clark was born in Leeds in 1932. Susan Clark was the daughter of a miner. "
                    + "Her mother, Rose, taught her to read. From there the girl went to Oxford. "
                    + "Susan Clark wrote a novel. Clark married in 1960. Clark died in 1999."))
        .contains("the girl = Susan Clark");
  }

  @Test
  void what_a_new_paragraph_opens_with_comes_before_what_the_last_one_was_about() {
    assertThat(
            resolved(
                """
                Microsoft was founded in Dublin. It employs 200 people. It owns a factory.

                Google, which is based in Paris, has lost money. It closed an office last year.
                """))
        .contains("It = Google");
  }
}
