package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.annals.tree.RoleTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs that tell all of what a noun beside them only names. */
final class FullVerbsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire destroyed the bakery in Ghent in 1912. | destroyed | fire | bakery in Ghent
          A storm damaged forty houses in Bergen. | damaged | storm | forty houses in Bergen
          """)
  void what_a_disaster_did_is_told_by_its_verb(
      String text, String verb, String agent, String patient) {
    assertThat(ReadEvents.of(text))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(trigger(text, event)).isEqualTo(verb);
              assertThat(event.type().localName()).isEqualTo("Crisis");
              assertThat(event.participants().unnamedAgents()).containsExactly(agent);
              assertThat(event.participants().unnamedPatients()).containsExactly(patient);
            });
  }

  @Test
  void who_fought_in_a_war_is_told() {
    String text = "Anna Berg fought in the war.";
    assertThat(ReadEvents.of(text))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.participants().agents())
                    .extracting(Entity::label)
                    .containsExactly("Anna Berg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "German forces shot 46 men in Leeds in reprisal for an attack by partisans near York.",
        "During the civil war rebels of the Red Front held Leeds for eleven weeks in 1998.",
      })
  void who_is_named_beside_an_event_of_another_kind_is_told(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> trigger(text, event))
        .containsAnyOf("shot", "held");
  }

  @Test
  void what_happened_before_is_another_event() {
    String text = "Carl Roe took over as director in March after the sacking of Bo Li.";
    assertThat(triggers(ReadEvents.of(text), text)).anyMatch(words -> words.startsWith("took"));
  }

  @Test
  void a_verb_tells_what_its_subject_did_to_another_though_that_names_an_event() {
    String text = "The inquiry heard 96 witnesses.";
    List<Event> events = ReadEvents.of(text, trees -> RoleTrees.telling(trees, "heard", 0.95));
    assertThat(events).extracting(Event::label).contains("The inquiry heard 96 witnesses");
  }

  private static List<String> triggers(List<Event> events, String text) {
    return events.stream().map(event -> trigger(text, event)).toList();
  }

  private static String trigger(String text, Event event) {
    return event.trigger().of(text);
  }
}
