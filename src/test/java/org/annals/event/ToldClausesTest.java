package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.entity.Entity;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses of which the network sees no event: present tense, states, infinitives, tolls. */
final class ToldClausesTest {
  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kestrel Homes plans 84 townhouses on the site of the old school. \
          | Kestrel Homes plans 84 townhouses on the site of the old school
          The Holt Foundation lends paintings to 30 museums. \
          | Holt Foundation lends paintings to 30 museums
          The treaty leaves Norway with 40 of its 90 islands. \
          | The treaty leaves Norway with 40 of its 90 islands
          The closure leaves the island of Jersey without a doctor. \
          | The closure leaves the island of Jersey without a doctor
          """)
  void what_a_body_or_a_thing_does_in_the_present_tense_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @Test
  void what_something_will_be_called_is_told() {
    assertThat(labels("The merged company will be called Nordtek Group."))
        .contains("The merged company will be called Nordtek Group");
    assertThat(labels("The merged company will be known as Nordtek Group."))
        .contains("The merged company will be known as Nordtek Group");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg drinks coffee and likes dogs.",
        "Dogs bark at night, and farmers keep bees.",
        "Carl Roe washes the shirts of his aunt.",
      })
  void habits_of_persons_and_kinds_are_not_told(String text) {
    assertThat(labels(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg had waited 40 minutes before calling the coastguard. \
          | Anna Berg had waited 40 minutes before calling the coastguard
          Carl Roe remained in custody on Friday. | Carl Roe remained in custody on Friday
          The bill presented in May has remained stuck in a committee. \
          | The bill has remained stuck in a committee
          """)
  void how_somebody_or_something_stayed_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @Test
  void the_infinitives_of_a_first_act_are_done_by_whose_act_it_was() {
    assertThat(
            ReadEvents.of(
                "Anna Berg's first move as mayor was to close the Leeds mine and sell the hall."))
        .filteredOn(event -> names(event.participants().agents()).equals(List.of("Anna Berg")))
        .extracting(event -> event.stance().modality())
        .containsExactly(Modality.ACTUAL, Modality.ACTUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Carl Roe was the first to climb Mount Elbrus in winter. \
          | Carl Roe was the first to climb Mount Elbrus in winter
          Anna Berg became the first woman to fly across the Baltic Sea. \
          | Anna Berg became the first woman to fly across the Baltic Sea
          Carl Roe liked to say that he had sailed round Cape Horn. \
          | Carl Roe liked to say that he had sailed round Cape Horn
          """)
  void what_somebody_was_the_first_to_do_or_liked_to_say_is_told(String text, String label) {
    assertThat(labels(text)).anyMatch(told -> told.contains(label));
  }

  @Test
  void nobody_is_told_to_do_what_he_was_not_the_first_to_do() {
    assertThat(labels("Carl Roe was not the first to climb Mount Elbrus.")).isEmpty();
  }

  @Test
  void those_who_voted_are_named_behind_their_vote() {
    assertThat(ReadEvents.of("Voting against were Carla Dunn, Joe Tripp and Anna Berg."))
        .extracting(event -> names(event.participants().agents()))
        .containsExactly(List.of("Carla Dunn", "Joe Tripp", "Anna Berg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Among the dead was Carl Roe.", "Carl Roe was among the dead."})
  void who_is_among_the_dead_has_died(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> names(event.participants().patients()))
        .containsExactly(List.of("Carl Roe"));
  }

  @Test
  void who_was_not_among_the_dead_has_not_died() {
    assertThat(labels("Carl Roe was not among the dead.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carl Roe saw no reason to reopen the mine.",
        "Anna Berg received no reply from the bank.",
        "Kestrel Homes found no evidence that the wall had moved.",
      })
  void what_somebody_found_or_saw_none_of_is_told_as_denied(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> event.stance().polarity())
        .containsExactly(Polarity.DENIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rescuers found five more bodies on Tuesday, raising the death toll to 57. \
          | 57 people killed
          Two more nurses died in Leeds, bringing the number of dead to 212. | 212 dead
          The death toll in Leeds rose to 57. | 57 people killed
          The roof fell in at dawn, when 43 women were on the upper floor. | 43 women
          Kestrel Homes plans 84 houses, 12 of them for teachers. | 12 houses
          """)
  void how_many_there_were_in_the_end_is_told(String text, String number) {
    assertThat(ReadEvents.of(text))
        .flatMap(Event::quantities)
        .extracting(Quantity::words)
        .contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is the line that for 93 years connected the port of Leeds with the mines. \
          | connected the port of Leeds with the mines
          Exports of berries have halved in three years. | Exports of berries have halved
          It was set by a decree of May 1901, which replaced the tolls with a head tax. \
          | replaced the tolls with a head tax
          The Green Party registered a motion of no confidence, signed by 183 lawmakers. \
          | a motion of no confidence was signed by 183 lawmakers
          Carl Roe learned of the sale from a newspaper. \
          | Carl Roe learned of the sale from a newspaper
          """)
  void what_is_told_well_without_a_name_that_takes_part_is_told(String text, String label) {
    assertThat(labels(text)).anyMatch(told -> told.contains(label));
  }

  @Test
  void no_place_does_what_the_clause_before_it_brought_about() {
    assertThat(
            ReadEvents.of("The storm struck Jersey, which forced the airport to close for a day."))
        .allMatch(event -> event.participants().agents().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Corporation would supply a fifth of the ship engines, which makes a sale likely.",
        "The speed of the trains will be raised to 120 kilometres an hour, which will cut the"
            + " journey to Leeds by 35 minutes.",
      })
  void nothing_named_does_what_the_whole_clause_before_it_does(String text) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(event -> event.participants().unnamedAgents())
        .noneMatch(words -> words.contains("engines") || words.contains("hour"));
  }

  @Test
  void whom_somebody_taught_does_not_own_what_she_was_taught() {
    assertThat(labels("Anna Berg grew up in Leeds. Carl Roe taught her chemistry."))
        .contains("Carl Roe taught Anna Berg chemistry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Corporation used dogs to clear a camp in Leeds. \
          | Acme Corporation used dogs to clear a camp in Leeds
          Anna Berg used the deeds of the mill to raise a loan. \
          | Anna Berg used the deeds of the mill to raise a loan
          Anna Berg kept the letters of the poet Carl Roe. \
          | Anna Berg kept the letters of the poet Carl Roe
          """)
  void what_is_used_for_something_or_kept_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @Test
  void a_majority_that_is_lost_is_no_election_and_a_date_that_is_set_no_speech() {
    assertThat(
            ReadEvents.of(
                "The Labour Party lost its majority in May. "
                    + "Anna Berg scheduled the debate for July 21."))
        .extracting(event -> event.type().localName())
        .containsOnly("Event");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rooms at the Grand Hotel in Leeds are being sold for 900 dollars.",
        "Carl Ott is being treated in Leeds for an injury to his hand.",
      })
  void what_is_being_done_is_no_plan(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> event.stance().modality())
        .containsExactly(Modality.ACTUAL);
  }

  @Test
  void what_nearly_happened_is_denied_and_what_hardly_did_is_not_told() {
    assertThat(labels("Hardly a house was burned in Leeds in 1944.")).isEmpty();
    assertThat(ReadEvents.of("Anna Berg nearly sold the mill in 1990."))
        .extracting(event -> event.stance().polarity())
        .containsExactly(Polarity.DENIED);
  }

  @Test
  void what_somebody_is_taken_as_having_done_is_not_told() {
    assertThat(labels("Anna Berg was not to be taken as having signed the lease in 1990."))
        .noneMatch(label -> label.startsWith("Anna Berg signed"));
  }

  @Test
  void what_one_thing_did_is_told_where_the_verb_looks_like_its_present() {
    assertThat(labels("Anna Berg left after a storm cut the only road to Leeds in 1975."))
        .anyMatch(label -> label.contains("a storm cut the only road to Leeds"));
  }

  @Test
  void who_is_called_by_an_age_does_what_is_told() {
    assertThat(
            labels("Bruce Hall stepped down in April. The 70-year-old built the group in Leeds."))
        .contains("Bruce Hall built the group in Leeds", "Bruce Hall aged 70");
  }
}
