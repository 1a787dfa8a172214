package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a law provides for anybody, where only a sentence before names it. */
final class RulesBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Elkins Act raised the bar. An objection must be signed by a fifth of the members. \
          | Under Elkins Act, an objection must be signed by a fifth of the members
          The Elkins Act changed that. Parents are entitled to a lawyer in such cases. \
          | Under Elkins Act, parents are entitled to a lawyer in such cases
          The Elkins Act passed in 1903. It rained. Each state may send two lists to Boston. \
          | Under Elkins Act, each state may send two lists to Boston
          """)
  void it_is_told_as_a_state_under_the_law(String text, String label) {
    List<Event> rules = under(text);
    assertThat(rules).extracting(Event::label).containsExactly(label);
    assertThat(rules).allMatch(Event::isState);
    assertThat(rules.getFirst().involved()).extracting(Entity::label).contains("Elkins Act");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The roof is old. An objection must be signed by a fifth of the members.",
        "We hate the Elkins Act. Members must sign a petition against the mill.",
        "The Elkins Act passed in 1903. Anna Berg must sell the mill.",
        "The Elkins Act and the Clayton Act passed. An objection must be signed by Bo Li.",
        "The Elkins Act passed. Must an objection be signed by Bo Li?",
        "The Elkins Act passed. Farmers may have sold the mill.",
      })
  void nothing_is_told_where_no_one_law_binds_anybody(String text) {
    assertThat(under(text)).isEmpty();
  }

  private static List<Event> under(String text) {
    return ReadEvents.of(text).stream().filter(e -> e.label().startsWith("Under ")).toList();
  }
}
