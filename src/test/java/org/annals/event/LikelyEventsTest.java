package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.RoleTrees;
import org.junit.jupiter.api.Test;

/** Events that are told because the network holds their verbs for telling facts. */
class LikelyEventsTest {
  @Test
  void a_verb_that_likely_tells_a_fact_of_somebody_known_is_an_event() {
    String text = "Anna Berg thereupon whistled.";
    assertThat(labels(text, "whistled", 0.9)).containsExactly("Anna Berg thereupon whistled");
    assertThat(labels(text, "whistled", 0.6)).isEmpty();
  }

  @Test
  void two_who_are_described_are_enough_where_the_verb_likely_tells_a_fact() {
    String text = "The steamer towed rafts.";
    assertThat(labels(text, "towed", 0.9)).containsExactly("The steamer towed rafts");
    assertThat(labels(text, "towed", 0.6)).isEmpty();
  }

  @Test
  void nothing_is_told_of_nobody_however_likely_it_is() {
    assertThat(labels("It towed.", "towed", 0.99)).isEmpty();
  }

  @Test
  void what_may_be_so_stays_untold() {
    assertThat(labels("Anna Berg may have whistled.", "whistled", 0.99)).isEmpty();
  }

  private static List<String> labels(String text, String verb, double probability) {
    return ReadEvents.of(text, trees -> RoleTrees.telling(trees, verb, probability)).stream()
        .map(Event::label)
        .toList();
  }
}
