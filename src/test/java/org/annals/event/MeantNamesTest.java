package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;

/** Whom an event involves for whom its sentence has only other words. */
class MeantNamesTest {
  @Test
  void what_is_said_of_a_company_involves_it() {
    String text =
        "Acme Foods Ltd opened a mill in Leeds in 1990."
            + " Anna Berg said on Monday that the company had lent money too freely.";
    assertThat(involved(text, "said")).containsExactly("Acme Foods Ltd");
  }

  @Test
  void an_owner_of_those_who_take_part_is_involved() {
    String text =
        "Anna Berg founded Acme Foods Ltd in 1990."
            + " The Metalworkers' Union represents 90 of the company's 100 employees.";
    assertThat(involved(text, "represents")).containsExactly("Acme Foods Ltd");
  }

  @Test
  void what_a_thing_was_called_before_is_involved() {
    String text =
        "Bo Li signed a contract with Acme Foods Ltd in 1990. Anna Berg read the contract in 1994.";
    assertThat(involved(text, "read")).contains("Acme Foods Ltd");
  }

  @Test
  void a_part_of_a_longer_name_is_not() {
    String text =
        "Anna Berg moved to Kaitane in 1990 and bought a steamer, the Star of Kaitane, in 1991."
            + " The steamer was wrecked in 1994.";
    assertThat(involved(text, "wrecked")).doesNotContain("Kaitane");
  }

  @Test
  void a_name_for_several_has_a_mark_of_its_own() {
    String text =
        "The appellants, Anna Berg and Bo Li, own a mill."
            + " Carl Roe destroyed the appellants' maize in 1990.";
    assertThat(ReadEvents.labels(text))
        .anyMatch(label -> label.contains("destroyed Anna Berg and Bo Li\u2019s maize"));
    assertThat(involved(text, "destroyed")).contains("Anna Berg", "Bo Li");
  }

  @Test
  void those_who_only_say_it_are_not_involved() {
    String text =
        "Anna Berg joined Acme Foods Ltd in 1990."
            + " Its mill was sold to Bo Li in 1994, the company said.";
    assertThat(involved(text, "sold")).doesNotContain("Acme Foods Ltd");
  }

  private static List<String> involved(String text, String trigger) {
    return ReadEvents.toldBy(text, trigger).stream()
        .flatMap(event -> event.involved().stream())
        .map(Entity::label)
        .toList();
  }
}
