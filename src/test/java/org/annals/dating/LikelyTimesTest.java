package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.event.ReadEvents;
import org.annals.tree.RoleTrees;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** Expressions of time that the network hangs on verbs, or takes off them. */
final class LikelyTimesTest {
  private static final String TOLD =
      "Anna Berg founded Microsoft, and in 1990 the plan to sue Bo Li in Leeds failed.";

  @Test
  void a_verb_has_the_time_of_which_the_network_is_sure() {
    assertThat(date(TOLD, "founded", "1990", 0.97)).contains("1990");
  }

  @Test
  void where_the_network_is_less_sure_grammar_decides() {
    assertThat(date(TOLD, "founded", "1990", 0.85)).isEmpty();
    assertThat(date("Anna Berg founded Microsoft in 1990.", "founded", "1990", 0.1))
        .contains("1990");
  }

  @Test
  void a_verb_loses_the_time_that_the_network_rules_out() {
    assertThat(date("Anna Berg founded Microsoft in 1990.", "founded", "1990", 0.01)).isEmpty();
  }

  @Test
  void what_describes_a_noun_stays_with_it() {
    String text = "Anna Berg joined Microsoft under the law of 1990.";
    assertThat(date(text, "joined", "1990", 0.97)).isEmpty();
  }

  @Test
  void two_days_before_is_no_time_of_its_own() {
    String text = "Anna Berg left Leeds two days before Bo Li died on 3 May 1990.";
    assertThat(words(text, "left", "days", 0.97)).isEmpty();
  }

  private static Optional<String> date(String text, String verb, String time, double probability) {
    return when(text, verb, time, probability).date().map(Object::toString);
  }

  private static Optional<String> words(String text, String verb, String time, double probability) {
    return when(text, verb, time, probability).words();
  }

  private static When when(String text, String verb, String time, double probability) {
    return ReadEvents.of(text, trees -> hung(trees, verb, time, probability)).stream()
        .filter(event -> event.trigger().of(text).equals(verb))
        .findFirst()
        .orElseThrow()
        .when();
  }

  private static List<SentenceTree> hung(
      List<SentenceTree> trees, String verb, String time, double probability) {
    return RoleTrees.taking(trees, verb, time, Role.TIME, probability);
  }
}
