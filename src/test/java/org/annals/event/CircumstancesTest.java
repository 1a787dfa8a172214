package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Further parts of what a verb tells, in words. */
final class CircumstancesTest {
  private static List<String> circumstances(String text, String verb) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(verb))
        .flatMap(event -> event.circumstances().stream())
        .toList();
  }

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
        "According to a doctor, Anna Berg fell ill. | fell",
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
}
