package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;

/** What a sentence tells twice or in part. */
final class CopiesTest {
  @Test
  void a_noun_is_no_event_beside_the_verb_that_tells_of_it() {
    assertThat(ReadEvents.of("Anna Berg said the purchase would give Acme Corporation a base."))
        .noneMatch(event -> event.label().startsWith("the purchase"));
  }

  @Test
  void who_said_nothing_is_no_speech() {
    assertThat(ReadEvents.of("The mill closed in 1990, Anna Berg added, after a fire in Leeds."))
        .noneMatch(event -> event.label().endsWith("“Anna Berg added”"));
  }

  @Test
  void a_slimmer_one_is_no_age() {
    assertThat(ReadEvents.of("Voters in Leeds turned down a slimmer one in 2022."))
        .noneMatch(event -> event.quantities().stream().anyMatch(q -> q.unit().contains("years")));
  }

  @Test
  void a_part_of_a_word_is_no_event() {
    assertThat(ReadEvents.of("Anna Berg co-founded Acme Corporation in 1990.")).hasSize(1);
  }

  @Test
  void both_verbs_of_a_relative_clause_are_done_to_the_same() {
    assertThat(
            ReadEvents.of(
                "The clock, which Anna Berg finished in May 1931 and sold in 1936, was stolen."))
        .filteredOn(event -> event.label().contains("sold"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.label()).startsWith("Anna Berg sold the clock");
              assertThat(event.participants().unnamedPatients()).containsExactly("clock");
            });
  }

  @Test
  void what_a_happening_is_met_with_elsewhere_does_not_place_it() {
    assertThat(ReadEvents.of("The strike drew protests in Denmark."))
        .filteredOn(event -> event.type().localName().equals("Strike"))
        .allMatch(event -> event.participants().places().isEmpty());
  }

  @Test
  void the_name_behind_a_body_is_that_of_its_head() {
    assertThat(ReadEvents.of("The editor of the weekly paper, Anna Berg, resigned in May 2011."))
        .anySatisfy(
            event ->
                assertThat(event.participants().agents())
                    .extracting(Entity::label)
                    .containsExactly("Anna Berg"));
  }

  @Test
  void a_post_does_what_is_said_of_it_and_not_its_holder() {
    assertThat(
            ReadEvents.of("Bo Li worked as a clerk in Leeds, a post that protected him in 1931."))
        .filteredOn(event -> event.label().contains("protected"))
        .allSatisfy(event -> assertThat(event.label()).doesNotStartWith("a clerk"));
  }
}
