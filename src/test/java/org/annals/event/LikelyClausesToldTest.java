package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.RoleTrees;
import org.junit.jupiter.api.Test;

/** Whole clauses that are told though little else says that they tell a fact. */
class LikelyClausesToldTest {
  private static List<String> labels(String text, String verb, double probability) {
    return ReadEvents.of(text, trees -> RoleTrees.telling(trees, verb, probability)).stream()
        .map(Event::label)
        .toList();
  }

  @Test
  void a_clause_with_a_known_subject_and_a_thing_is_told_where_the_network_is_in_doubt() {
    String text = "The Norvik Museum shows a coat of whale skin.";
    assertThat(labels(text, "shows", 0.6))
        .containsExactly("Norvik Museum shows a coat of whale skin");
    assertThat(labels(text, "shows", 0.3)).isEmpty();
    assertThat(labels("The Norvik Museum shows only 95.", "shows", 0.6)).isEmpty();
    assertThat(labels("A museum shows a coat of whale skin.", "shows", 0.6)).isEmpty();
  }

  @Test
  void a_verb_that_says_how_things_stand_needs_little_of_the_network() {
    assertThat(labels("The chest contains the letters of Greta Lund.", "contains", 0.1))
        .containsExactly("The chest contains the letters of Greta Lund");
    assertThat(labels("The parish needed a new bell.", "needed", 0.1)).isNotEmpty();
    assertThat(labels("The parish did not need a new bell.", "need", 0.1)).isEmpty();
  }

  @Test
  void one_thing_of_a_kind_may_do_something_these_days() {
    String text = "A museum in the old stable displays the masks of Greta Lund.";
    assertThat(labels(text, "displays", 0.95))
        .containsExactly("A museum in the old stable displays the masks of Greta Lund");
    assertThat(labels("A judge displays the scales of justice.", "displays", 0.6)).isEmpty();
  }

  @Test
  void what_is_done_to_things_of_a_kind_is_told_where_the_network_is_sure() {
    String text = "Complaints are investigated by the Norvik Food Council.";
    assertThat(labels(text, "investigated", 0.95))
        .containsExactly("Complaints are investigated by the Norvik Food Council");
    assertThat(labels(text, "investigated", 0.85)).isEmpty();
  }

  @Test
  void what_was_signed_is_one_law_whatever_it_does() {
    assertThat(signed("Greta Lund signed a law that caps rents and gives tenants a lawyer.", 0.95))
        .contains("a law gives tenants a lawyer");
    assertThat(signed("Greta Lund signed a law that caps rents and gives tenants a lawyer.", 0.2))
        .noneMatch(label -> label.startsWith("a law gives"));
  }

  private static List<String> signed(String text, double probability) {
    return ReadEvents.of(
            text,
            trees ->
                RoleTrees.telling(RoleTrees.telling(trees, "signed", probability), "gives", 0.85))
        .stream()
        .map(Event::label)
        .toList();
  }

  @Test
  void what_a_body_does_these_days_is_told_though_no_single_happening_is() {
    String text = "Norvik Power pays its profits to the towns that own it.";
    assertThat(labels(text, "pays", 0.95)).anyMatch(label -> label.contains("pays its profits"));
    assertThat(labels(text, "pays", 0.3)).noneMatch(label -> label.contains("pays its profits"));
  }

  @Test
  void what_has_a_name_through_others_is_not_hollow() {
    assertThat(labels("The Stewards closed the regatta.", "closed", 0.95))
        .containsExactly("The Stewards closed the regatta");
    assertThat(labels("The girl closed the regatta.", "closed", 0.95)).isEmpty();
  }

  @Test
  void what_a_pronoun_stands_for_is_enough_where_more_is_told_of_it() {
    String text = "The king appointed a five-member commission. It sat for 41 days.";
    assertThat(labels(text, "sat", 0.95))
        .anyMatch(label -> label.endsWith("commission sat for 41 days"));
    assertThat(labels("It sat for 41 days.", "sat", 0.95)).isEmpty();
  }

  @Test
  void the_surest_clause_is_told_of_a_thing_that_is_told_from_others() {
    assertThat(labels("The Norvik arch swayed.", "swayed", 0.99))
        .containsExactly("The Norvik arch swayed");
    assertThat(labels("The arch swayed.", "swayed", 0.99)).isEmpty();
  }

  @Test
  void a_plan_of_a_described_thing_may_stand_beside_another() {
    String text =
        "The plant in Ghent will make serums, while the old tablets will be pressed at Norvik.";
    assertThat(labels(text, "pressed", 0.95))
        .anyMatch(label -> label.contains("tablets will be pressed at Norvik"));
  }

  @Test
  void a_verb_is_told_where_the_noun_that_says_the_same_tells_nothing() {
    String text = "The army of Peru took the fort at Arica without a fight in May 1884.";
    assertThat(ReadEvents.toldBy(text, "took"))
        .extracting(Event::label)
        .singleElement()
        .asString()
        .contains("The army of Peru took the fort at Arica without a fight");
    assertThat(ReadEvents.toldBy("The miners at Arica went on strike in May 1884.", "went"))
        .isEmpty();
  }

  @Test
  void kin_of_somebody_without_a_name_is_told_as_a_state() {
    assertThat(
            ReadEvents.of("Bo Lund is the brother of a shareholder in Norvik Shipping.").stream()
                .map(Event::label))
        .containsExactly("Bo Lund is the brother of a shareholder in Norvik Shipping");
    assertThat(ReadEvents.of("Bo Lund is the brother of the painter Greta Lund.")).isEmpty();
  }

  @Test
  void a_plan_that_is_rejected_is_told_though_nothing_was_said_before() {
    String text =
        "The Norvik Trust published a rescue plan on Monday. The Dockers' Union rejected it by"
            + " nine votes to one.";
    assertThat(labels(text, "rejected", 0.99))
        .anyMatch(label -> label.contains("rejected the rescue plan"));
  }
}
