package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.tree.RoleTrees;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event where grammar and the network do not agree, and who does not. */
class MisreadTest {
  @Test
  void who_did_nothing_and_suffered_by_the_network_is_a_patient() {
    String text = "Anna Berg founded the Leeds Institute in 1990.";
    Participants who = read(text, "founded", "Anna", 0.01, 0.95);
    assertThat(names(who.agents())).isEmpty();
    assertThat(names(who.patients())).contains("Anna Berg");
  }

  @Test
  void what_somebody_has_with_him_does_not_act() {
    String text = "The council met Anna Berg at Leeds station with tea in 1990.";
    assertThat(read(text, "met", "tea", 0.01, 0.0).unnamedAgents()).doesNotContain("tea");
    String served = "Anna Berg served with Microsoft in Leeds in 1990.";
    assertThat(names(read(served, "served", "Microsoft", 0.01, 0.0).agents()))
        .containsExactly("Anna Berg");
  }

  @Test
  void persons_with_whom_it_is_done_do_it_too() {
    String text = "Anna Berg travelled to Hull with Bo Li in 1990.";
    assertThat(names(read(text, "travelled", "Bo", 0.01, 0.0).agents()))
        .containsExactlyInAnyOrder("Anna Berg", "Bo Li");
  }

  @Test
  void an_appeal_is_dismissed_and_not_what_it_is_against() {
    String text =
        "The Supreme Court dismissed an appeal by Bo Li against an order to close the mill.";
    assertThat(of(text, "dismissed").unnamedPatients())
        .noneMatch(patient -> patient.startsWith("order"));
  }

  @Test
  void what_is_struck_down_in_a_case_is_not_the_case() {
    String text = "In Berg v. Li the Supreme Court struck down the levy in 1990.";
    Participants who = of(text, "struck down");
    assertThat(names(who.patients())).isEmpty();
    assertThat(who.unnamedPatients()).containsExactly("levy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation took its customers one by one in 1990. | took | one",
        "Anna Berg and Bo Li sat four feet apart in Leeds in 1990. | sat | feet",
        "Bo Li was fighting for the rebels in Leeds in 1893. | fighting | rebels",
        "The company paid GH¢42,000 to Anna Berg in 2019. | paid | GH,",
        "Anna Berg sold the mill in 1990, to the annoyance of both towns. | sold | annoyance",
      })
  void how_it_is_done_is_no_patient(String text, String verb, String part) {
    assertThat(of(text, verb).unnamedPatients()).noneMatch(patient -> patient.contains(part));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town was supplied by tanker from Leeds in 1990. | supplied | tanker",
        "The passengers were taken to Leeds by lifeboat in 1990. | taken | lifeboat",
      })
  void by_what_means_it_is_done_is_no_agent(String text, String verb, String means) {
    assertThat(
            ReadEvents.of(text).stream()
                .filter(event -> event.trigger().of(text).equals(verb))
                .flatMap(event -> event.participants().unnamedAgents().stream()))
        .noneMatch(agent -> agent.contains(means));
  }

  @Test
  void who_is_ordered_is_the_patient_and_not_who_would_be_paid() {
    String text = "The High Court ordered Bo Li to pay Anna Berg 400 dollars in 1990.";
    assertThat(names(of(text, "ordered").patients())).containsExactly("Bo Li");
  }

  private static Participants of(String text, String verb) {
    return find(ReadEvents.of(text), text, verb);
  }

  private static Participants read(
      String text, String verb, String word, double agent, double patient) {
    return find(
        ReadEvents.of(text, trees -> taking(trees, verb, word, List.of(agent, patient))),
        text,
        verb);
  }

  private static List<SentenceTree> taking(
      List<SentenceTree> trees, String verb, String word, List<Double> likely) {
    return RoleTrees.taking(
        RoleTrees.taking(trees, verb, word, Role.AGENT, likely.getFirst()),
        verb,
        word,
        Role.PATIENT,
        likely.getLast());
  }

  private static Participants find(List<Event> events, String text, String verb) {
    return events.stream()
        .filter(event -> event.trigger().of(text).equals(verb))
        .findFirst()
        .orElseThrow()
        .participants();
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }
}
