package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text means by a people, an age, a tie of kinship or a part in a case. */
final class PersonsMeantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joris Maertens lost the race. The Belgian went home. | The Belgian = Joris Maertens",
        "Anna Berg, 51, left the bank in May. The bank was sold. Carl Holm praised it."
            + " The 51-year-old has retired. | The 51-year-old = Anna Berg",
        "Father Nerses Hagopian ran a choir. The priest taught music. | The priest = Nerses"
            + " Hagopian",
        "The court sentenced a former state treasurer, Ibrahim Danladi, to seven years in prison."
            + " The former treasurer denied the charges. | The former treasurer = Ibrahim Danladi",
      })
  void somebody_is_called_anew_by_what_was_told_beside_the_name(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }

  @Test
  void one_of_another_people_is_not_the_belgian() {
    assertThat(resolved("The Norwegian Eirik Solheim won the race. The Belgian went home."))
        .noneMatch(r -> r.startsWith("The Belgian"));
  }

  @Test
  void the_parties_of_one_side_keep_their_order() {
    assertThat(
            resolved(
                "The court allowed an appeal by the claimants, Mr Samuel Okonjo and his sister,"
                    + " Mrs Ruth Wilde. The first claimant had lived there since 2011. The second"
                    + " claimant moved in later."))
        .contains("The first claimant = Samuel Okonjo", "The second claimant = Ruth Wilde");
  }

  @Test
  void the_deceased_is_the_only_one_who_has_died() {
    assertThat(resolved("William Clark died in 2015. The deceased had paid the debts."))
        .contains("The deceased = William Clark");
  }

  @Test
  void a_relative_named_before_is_meant_by_the_tie_alone() {
    assertThat(
            resolved(
                "Susan Clark married the engineer Carl Holm in 1962. Holm built the furnaces."
                    + " His wife made the statues."))
        .contains("His wife = Susan Clark");
  }

  @Test
  void of_two_wives_his_wife_is_neither() {
    assertThat(
            resolved(
                "Carl Holm married Susan Clark in 1962. In 1970 Carl Holm married Mary Jones. His"
                    + " wife made the statues."))
        .noneMatch(r -> r.startsWith("His wife"));
  }

  @Test
  void an_entry_is_about_its_headword() {
    assertThat(
            resolved(
                """
                CLARK, Susan Mary (b. Leeds, 3 May 1871; d. London, 19 August 1949), botany.

                Clark was the daughter of a miner. The director, Carl Holm, praised Mary Jones. \
                In 1926 she moved to Oslo.
                """))
        .contains("she = Susan Mary Clark");
  }

  @Test
  void who_is_named_as_the_subject_goes_on_as_the_subject() {
    assertThat(
            resolved(
                "Carl Holm left the town in 1903. He sold his house. He lost his money. Peter Clark"
                    + " did not see it. He died in 1908."))
        .contains("He = Peter Clark");
  }

  @Test
  void the_one_quoted_goes_on_behind_the_quotation() {
    assertThat(
            resolved(
                "\"The road was long,\" said Peter Clark. \"It rained all night.\" He thanked"
                    + " the driver."))
        .contains("He = Peter Clark");
  }

  @Test
  void a_sister_is_no_universitys() {
    assertThat(
            resolved(
                "It was invented by Peter Clark, an engineer at the University of Leeds, whose"
                    + " sister was deaf."))
        .contains("whose = Peter Clark");
  }

  @Test
  void nobody_tells_of_himself_by_name() {
    assertThat(
            resolved(
                "Councillor Peter Clark voted for the sale to Carl Holm. Mr Holm had offered a"
                    + " million pounds, he said, and the town had roads to pay for."))
        .contains("he = Peter Clark");
  }

  @Test
  void who_has_brought_himself_up_as_he_speaks_on() {
    assertThat(resolved("Peter Clark left the town. He had sold the mill, he said."))
        .contains("he = Peter Clark");
  }
}
