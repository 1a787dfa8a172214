package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.time.PartialDate;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the decision that a law report tells of was made, and what was done on that day. */
final class LawDayTest {
  private static final String STORY =
      "\n\n"
          + "Mr Lee drove a van from 2015. The company dismissed him in 2018 and he sued for"
          + " damages.";

  private static LawDay day(String head) {
    return LawDay.of(
        ReadText.resolved(head.replace('/', '\n') + STORY).document(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lee v Acme Ltd [2021] EWCA Civ 233; 2021",
        "R v Okafor (2019) 94 NSWLR 101; 2019",
        "Lee v Acme Ltd [2018] NZCA 311//14 and 15 June, 9 August 2018; 2018-08-09",
        "Lee v Acme Ltd//Court of Appeal//Judgment 26 April 2022; 2022-04-26",
        "Okello v Acme Ltd (2015) UGSC 18//Judgment delivered on 3 June 2015; 2015-06-03",
      })
  void the_head_of_a_report_says_when_it_was_decided(String head, String date) {
    assertThat(day(head).date().map(PartialDate::toString)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Two Men Held//Leeds, 3 May 2021", "Rovers v Town//Leeds, 3 May 2021"})
  void another_text_is_no_report(String head) {
    assertThat(day(head).isReport()).isFalse();
  }

  @Test
  void the_judges_of_the_head_are_its_bench() {
    assertThat(
            day("Lee v Acme Ltd [2018] NZCA 311//Court of Appeal: French and Collins JJ").bench())
        .containsExactlyInAnyOrder("french", "collins");
  }

  @Test
  void the_court_acts_on_its_day_and_others_do_not() {
    assertThat(
            DatedTexts.read(
                """
                Murray v Swiftlane Ltd [2021] EWCA Civ 233

                Court of Appeal: Lord Justice Bean, Lady Justice King and Lord Justice Arnold

                Judgment 12 March 2021

                The claimant, Mr Murray, drove a van for Swiftlane from 2015. In 2018 the company \
                [dismissed|2018] him. An employment tribunal [found|-] that he was an employee.

                Lord Justice Bean [said|2021-03-12] that the contract was a sham. Lady Justice King \
                [agreed|2021-03-12]. Lord Justice Arnold [dissented|2021-03-12]. The appeal was \
                [allowed|2021-03-12] and Swiftlane was [ordered|2021-03-12] to pay the costs.
                """))
        .hasSizeGreaterThan(5)
        .allMatch(DatedTexts.Dated::isRight);
  }
}
