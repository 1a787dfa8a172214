package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.tree.ReadText;
import org.annals.tree.RoleTrees;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What something under way would bring. */
final class ProspectsTest {
  @ParameterizedTest
  @CsvSource({
    "'The merged firm would employ 4,000 people.', employ",
    "Some 40 of the clerks would lose their posts., lose",
    "Pending claims would be cut by half., cut",
    "More than fifty courses would be ended., ended"
  })
  void what_would_come_is_told_where_the_network_is_sure(String text, String verb) {
    assertThat(tells(text, verb, 0.95)).isTrue();
    assertThat(tells(text, verb, 0.7)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "The clerks of the bank would lose their posts if it closed., lose",
    "The clerks of the bank would have lost their posts., lost",
    "She said that the clerks of the bank would lose their posts., lose",
    "They would lose their posts., lose"
  })
  void what_hangs_on_a_condition_and_what_is_not_known_is_not(String text, String verb) {
    assertThat(tells(text, verb, 0.95)).isFalse();
  }

  @Test
  void what_nothing_more_is_told_of_is_not() {
    assertThat(tells("The old firm would close.", "close", 0.95)).isFalse();
  }

  private static boolean tells(String text, String verb, double likely) {
    SentenceTree tree = RoleTrees.telling(ReadText.trees(text), verb, likely).getFirst();
    int at = 0;
    while (!tree.surface(at).equals(verb)) {
      at++;
    }
    return Prospects.tells(tree, at);
  }
}
