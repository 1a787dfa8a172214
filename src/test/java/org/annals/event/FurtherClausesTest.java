package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.entity.Entity;
import org.annals.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses beside the main one, and verbs that tell of something by their company. */
final class FurtherClausesTest {
  private static Event of(String trigger, String text) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg, who appeared for the appellants, argued that the law had been misused. "
            + "| Anna Berg appeared for the appellants",
        "Anna Berg kept a diary of the voyage. | Anna Berg kept a diary of the voyage",
        "Anna Berg became acquainted with Victor Hugo. "
            + "| Anna Berg became acquainted with Victor Hugo",
        "Anna Berg will miss the opening match. | Anna Berg will miss the opening match",
        "Anna Berg, who represents the 4th Ward, voted against the plan. "
            + "| Anna Berg represents the 4th Ward",
      })
  void the_company_of_a_verb_shows_that_it_tells_of_something(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg kept a dog.",
        "Anna Berg will miss her friends.",
      })
  void the_same_verbs_in_other_company_tell_of_nothing(String text) {
    assertThat(labels(text)).isEmpty();
  }

  @Test
  void what_money_was_used_to_buy_was_bought() {
    assertThat(labels("Anna Berg used the profits to buy a castle near Bergen."))
        .contains("Anna Berg used the profits to buy a castle near Bergen");
  }

  @Test
  void what_is_done_by_somebody_in_office_is_told_without_a_name() {
    assertThat(labels("The dispute was settled by the company's chairman."))
        .contains("The dispute was settled by the company's chairman");
  }

  @Test
  void a_court_that_strikes_down_a_rule_says_why() {
    assertThat(
            labels(
                "The Supreme Court struck down a provision of the Liquor Act, holding that it"
                    + " placed a restriction on trade."))
        .anyMatch(label -> label.startsWith("Supreme Court held that"));
  }

  @Test
  void the_next_year_is_a_time_and_marries_nobody() {
    String text = "Anna Berg returned to Norway in 1878 and the next year married Karl Holm.";
    Event married = of("married", text);
    assertThat(married.participants().agents()).extracting(Entity::label).contains("Anna Berg");
    assertThat(married.time()).contains(PartialDate.parse("1879").orElseThrow());
  }

  @Test
  void those_killed_in_clashes_are_killed_when_these_happen() {
    String text =
        "The council passed the act in July 1906, a month after clashes at a festival in which"
            + " eight people were killed.";
    assertThat(of("killed", text).time()).contains(PartialDate.parse("1906-06").orElseThrow());
  }

  @Test
  void a_death_before_the_story_is_not_where_the_story_goes_on() {
    String text =
        "After the death of his wife Emma in 1882, Karl Holm lived with his daughter in Bergen.";
    assertThat(of("death", text).participants().places()).isEmpty();
  }

  @Test
  void a_couple_under_one_surname_is_convicted_and_executed_together() {
    String text =
        "Julius and Ethel Rosenberg, convicted of spying in 1951, were executed at Sing Sing prison"
            + " in 1953.";
    assertThat(of("convicted", text).participants().patients())
        .extracting(Entity::label)
        .containsExactly("Julius Rosenberg", "Ethel Rosenberg");
    assertThat(of("executed", text).type().localName()).isEqualTo("LifeEvent");
    assertThat(
            of("executed", "The soldiers were executed by rebels near Leeds.").type().localName())
        .isEqualTo("Attack");
  }

  @Test
  void when_a_named_event_began_is_told_with_its_day_and_place() {
    Event began =
        of(
            "began",
            "The Homestead strike was an industrial lockout and strike that began on July 1, 1892,"
                + " at the Homestead Steel Works.");
    assertThat(began.time()).contains(PartialDate.parse("1892-07-01").orElseThrow());
    assertThat(began.involved()).extracting(Entity::label).contains("Homestead strike");
  }
}
