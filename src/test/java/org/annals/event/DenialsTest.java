package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.RoleTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says was not done. */
final class DenialsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Anna Berg was never charged", "Anna Berg was not elected"})
  void what_was_not_done_to_somebody_who_has_a_name_is_told(String words) {
    assertThat(labels(words + ".")).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Anna Berg was not impressed.", "Nobody was charged.", "They were not charged."})
  void what_somebody_was_not_like_and_what_was_done_to_nobody_is_not(String text) {
    assertThat(labels(text)).noneMatch(label -> label.matches(".*(?:not|never|[Nn]obody).*"));
  }

  @Test
  void a_verb_of_a_state_that_the_network_holds_for_told_is_denied_too() {
    String text = "Anna Berg never applied for a licence.";
    assertThat(likely(text, 0.95)).containsExactly("Anna Berg never applied for a licence");
    assertThat(likely(text, 0.5)).isEmpty();
  }

  private static List<String> likely(String text, double likely) {
    return ReadEvents.of(text, trees -> RoleTrees.telling(trees, "applied", likely)).stream()
        .map(Event::label)
        .toList();
  }
}
