package org.annals.event;

import static org.annals.event.ReadEvents.circumstances;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Further parts of what a verb tells, in words. */
final class CircumstancesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg moved the patients to a military clinic. | moved | to a military clinic",
        "Anna Berg carried the letters across the river by rowboat. | carried "
            + "| across the river;by rowboat",
        "Bo Li bought the mill from the receiver with a loan from his aunt. | bought "
            + "| from the receiver;with a loan from Bo Li\u2019s aunt",
        "Bo Li joined Acme Corporation from Delmar Foods. | joined | from Delmar Foods",
        "Parliament declared the mill a national monument. | declared | as a national monument",
        "Anna Berg went to Leeds University to read botany. | went | to read botany",
        "Bo Li signed the lease without reading it. | signed | without reading the lease",
        "Anna Berg worked for the shipping line Acme Corporation as a clerk. | worked "
            + "| for the shipping line Acme Corporation;as a clerk",
        "Anna Berg retired because of a knee injury. | retired | because of a knee injury",
        "Acme Corporation accepted the offer after talks with the union. | accepted "
            + "| after talks with the union",
        "Bo Li closed the mill because the roof leaked. | closed | because the roof leaked",
        "Police announced the arrest of Bo Li for fraud. | arrest | for fraud",
        "Bo Li sold the mill to Mr and Mrs Holm. | sold |",
        "Bo Li left the square, celebrating. | left | celebrating",
        "Bo Li rented the mill at three times the usual price. | rented "
            + "| at three times the usual price",
        "Bo Li closed a mill in Leeds. Anna Berg paid 1 million dollars for it. | paid "
            + "| for the mill",
        "Anna Berg asked when the ship would sail. | asked |",
        "Bo Li settled the quarrel between the miller and the priest. | settled |",
      })
  void a_phrase_or_clause_of_the_verb_is_told_with_its_preposition(
      String text, String verb, String words) {
    List<String> expected = words == null ? List.of() : List.of(words.split(";", -1));
    assertThat(circumstances(text, verb)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg opened a school in Leeds in May 1950. | opened",
        "Bo Li was arrested on Tuesday by two officers. | arrested",
        "According to a doctor, Anna Berg collapsed. | collapsed",
        "Unlike his brother, Bo Li emigrated. | emigrated",
      })
  void the_place_the_time_the_agent_and_the_source_are_none(String text, String verb) {
    assertThat(circumstances(text, verb)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation engaged Bo Li at twice the salary. | engaged | at twice the salary",
        "Anna Berg took Leeds almost without a fight. | took | almost without a fight",
        "Anna Berg sat next to Bo Li on a train. | sat | next to Bo Li;on a train",
        "Acme Corporation employs 4,300 people at nine plants in Turkey, Georgia and Romania. "
            + "| employs | at nine plants in Turkey, Georgia and Romania",
      })
  void words_before_the_preposition_and_names_behind_the_noun_belong_to_it(
      String text, String verb, String words) {
    assertThat(circumstances(text, verb)).containsExactlyElementsOf(List.of(words.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank Acme Corporation holds a mortgage on the factory, but not on the land. | holds",
        "Bo Li began fishing in 1950. | began",
        "Anna Berg denied any wrongdoing. | denied",
        "Bo Li lost two-thirds of his freight in 1950. | lost",
        "Bo Li handed over the management in 1967. | handed over",
        "Bo Li put on a play in 1967. | put on",
        "Anna Berg married a widower, by then a teacher. | married",
      })
  void what_has_no_part_in_it_or_is_its_object_is_none(String text, String verb) {
    assertThat(circumstances(text, verb))
        .noneMatch(words -> words.matches(".*(?:land|fishing|wrong|freight|manage|play|teach).*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg left Leeds after receiving threats. | left | after receiving threats",
        "Bo Li closed the mill two years after the roof fell in. | closed "
            + "| two years after the roof fell in",
        "Anna Berg sold the mill when the bank failed. | sold | when the bank failed",
        "When the bank failed, Anna Berg sold the mill. | sold | when the bank failed",
        "Bo Li will rebuild the mill if the bank agrees. | rebuild | if the bank agrees",
        "Anna Berg ran the mill until she joined Acme Corporation. | ran "
            + "| until Anna Berg joined Acme Corporation",
        "Bo Li sued Acme Corporation as soon as Anna Berg signed. | sued "
            + "| as soon as Anna Berg signed",
        "Bo Li sold the mill in order to repay the debts. | sold | in order to repay the debts",
        "Leeds University dismissed Bo Li for hiding the report. | dismissed "
            + "| for hiding the report",
      })
  void a_clause_that_says_when_or_on_what_condition_is_told_with_its_conjunction(
      String text, String verb, String words) {
    assertThat(circumstances(text, verb)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg opened the mill and sold the bakery after the roof fell in. | opened",
        "Acme Corporation carries twice as many people as its rival did. | carries",
        "If it rains, Anna Berg said, Bo Li will lose. | said",
        "Bo Li will visit Leeds in June, when the king arrives. | visit",
        "Acme Corporation lost the suit; the strike ended when the mayor came. | lost",
      })
  void a_clause_of_another_word_is_none(String text, String verb) {
    assertThat(circumstances(text, verb)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Inspectors found the mill unsafe. | found | unsafe",
        "Acme Corporation let Bo Li use the yard. | let | use the yard",
        "Acme Corporation stopped paying Bo Li. | stopped | paying Bo Li",
        "Anna Berg voted against giving the mill to Bo Li. | voted "
            + "| against giving the mill to Bo Li",
      })
  void what_somebody_is_found_or_let_do_is_told(String text, String verb, String words) {
    assertThat(circumstances(text, verb)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation rejected the plan unanimously. | rejected | unanimously",
        "Anna Berg painted the tower twice. | painted | twice",
        "Acme Corporation sent Bo Li home. | sent | home",
        "Bo Li taught the prisoners three evenings a week. | taught | three evenings a week",
        "Anna Berg cleaned the church every Easter. | cleaned | every Easter",
      })
  void how_and_how_often_is_told(String text, String verb, String words) {
    assertThat(circumstances(text, verb)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reportedly, Anna Berg sold the mill. | sold",
        "Anna Berg also sold the bakery recently. | sold",
        "Anna Berg commanded an army ten times as large. | commanded",
      })
  void how_sure_or_how_recent_it_is_is_none(String text, String verb) {
    assertThat(circumstances(text, verb)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg finished the game with 27 points. | finished | with 27 points",
        "The court allowed the appeal in part. | allowed | in part",
        "Leeds United won the cup for the first time in 19 years. | won "
            + "| for the first time in 19 years",
        "Acme Corporation cut the loading times from nine hours to five. | cut "
            + "| from nine hours;to five",
        "Bo Li is serving eleven years. | serving | eleven years",
        "Anna Berg joined Acme Corporation as an apprentice in 1998. | joined | as an apprentice",
      })
  void measures_and_shares_are_told_with_their_preposition(String text, String verb, String words) {
    assertThat(circumstances(text, verb)).containsExactlyElementsOf(List.of(words.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg took off both the wingers of Leeds United at the interval. | took off "
            + "| at the interval",
        "Bo Li left Leeds in May 1950. | left |",
        "Anna Berg opened a school in that year. | opened |",
      })
  void a_time_that_no_date_says_is_told(String text, String verb, String words) {
    List<String> expected = words == null ? List.of() : List.of(words.split(";"));
    assertThat(circumstances(text, verb)).containsExactlyElementsOf(expected);
  }

  @Test
  void who_does_it_to_himself_is_patient_too_but_not_who_does_it_himself() {
    assertThat(patients("Anna Berg shot herself in 1891.", "shot")).containsExactly("Anna Berg");
    assertThat(patients("Anna Berg milked the cows herself.", "milked")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation sold most of the shares to Bo Li. | sold | most of the shares",
        "Drought destroyed much of the harvest in Leeds. | destroyed "
            + "| much of the harvest in Leeds",
      })
  void most_of_something_is_what_it_is_done_to(String text, String verb, String words) {
    assertThat(
            ReadEvents.toldBy(text, verb).stream()
                .flatMap(event -> event.participants().unnamedPatients().stream()))
        .containsExactly(words);
  }

  private static List<String> patients(String text, String verb) {
    return ReadEvents.toldBy(text, verb).stream()
        .flatMap(event -> event.participants().patients().stream())
        .map(Entity::label)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li has denied wrongdoing. | denied | wrongdoing",
        "The court allowed in part the appeal of Acme Corporation. | allowed "
            + "| appeal of Acme Corporation",
      })
  void what_hangs_loosely_on_its_verb_is_its_patient(String text, String verb, String words) {
    assertThat(ReadEvents.toldBy(text, verb).getFirst().participants().unnamedPatients())
        .contains(words);
  }

  @Test
  void the_age_of_who_learns_a_trade_is_told() {
    String text = "Anna Berg was apprenticed at 15 to a printer in Leeds.";
    assertThat(ReadEvents.toldBy(text, "apprenticed").getFirst().quantities())
        .anyMatch(age -> age.value().intValue() == 15);
  }
}
