package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.attribution.Modality;
import org.annals.tree.RoleTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who has a name must do. */
final class DutiesTest {
  @Test
  void what_somebody_named_must_do_is_told_as_what_is_to_come() {
    assertThat(of("Anna Berg must repay the grant to the city.", "repay", 0.95))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.label()).isEqualTo("Anna Berg must repay the grant to the city");
              assertThat(event.stance().modality()).isEqualTo(Modality.PLANNED);
            });
  }

  @Test
  void a_duty_of_which_the_network_is_not_sure_is_not_told() {
    assertThat(of("Anna Berg must repay the grant to the city.", "repay", 0.3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Everybody must repay the grant.",
        "Anna Berg must have repaid the grant.",
        "Anna Berg must repay the grant if the mill closes.",
        "Must Anna Berg repay the grant?"
      })
  void nobodys_duties_guesses_conditions_and_questions_are_not(String text) {
    String verb = text.contains("repaid") ? "repaid" : "repay";
    assertThat(of(text, verb, 0.95))
        .noneMatch(event -> event.stance().modality() == Modality.PLANNED);
  }

  private static List<Event> of(String text, String verb, double likely) {
    return ReadEvents.of(text, trees -> RoleTrees.telling(trees, verb, likely));
  }
}
