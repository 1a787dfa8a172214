package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.attribution.Polarity;
import org.annals.tree.RoleTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void what_says_little_alone_is_denied_where_more_is_said_and_the_network_is_sure() {
    assertThat(likely("Anna Berg has never made a profit.", "made", 0.95))
        .containsExactly("Anna Berg has never made a profit");
    assertThat(likely("Anna Berg has never made a profit.", "made", 0.8)).isEmpty();
    assertThat(likely("Anna Berg did not comment.", "comment", 0.95)).isEmpty();
    assertThat(likely("Anna Berg did not respond to a request.", "respond", 0.95)).isEmpty();
  }

  @Test
  void a_clause_that_goes_on_with_but_is_denied_too() {
    assertThat(labels("Acme bought the mill in 2012, but never opened a shop."))
        .contains("Acme never opened a shop");
  }

  @ParameterizedTest
  @CsvSource({
    "sell, Anna Berg will not sell the mill",
    "travel, Anna Berg did not travel",
    "played, The county match was never played",
    "give, The board would not give Anna Berg a site",
    "allows, The league allows no review of fouls",
    "owned, Anna Berg owned none of the boats"
  })
  void what_the_network_is_sure_of_is_denied_ahead_too_and_of_no_thing(String verb, String words) {
    assertThat(likely(words + ".", verb, 0.95)).containsExactly(words);
    assertThat(likely(words + ".", verb, 0.5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "injured, No one was injured in the mill",
    "signed, Nobody signed the paper of 1912",
    "filed, No charges have been filed",
    "signed, None of the councillors signed the paper of 1912"
  })
  void what_nobody_did_and_what_was_done_to_nobody_is_where_the_network_holds_it_for_told(
      String verb, String words) {
    assertThat(likely(words + ".", verb, 0.8)).contains(words);
    assertThat(likely(words + ".", verb, 0.2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Not one house was sold in Leeds.", "Not a single house was sold in Ghent."})
  void not_one_is_nobody(String text) {
    assertThat(ReadEvents.of(text, trees -> RoleTrees.telling(trees, "sold", 0.8)))
        .anyMatch(event -> event.stance().polarity() == Polarity.DENIED);
  }

  @Test
  void what_not_one_did_is_told_by_idle_verbs_too_where_more_is_said() {
    assertThat(likely("Not one owner has gone to prison.", "gone", 0.85))
        .containsExactly("Not one owner has gone to prison");
    assertThat(likely("Not one owner has gone.", "gone", 0.85)).isEmpty();
  }

  @Test
  void what_was_never_done_is_denied_though_it_is_of_all_times() {
    assertThat(likely("No charge against the miners was ever tried.", "tried", 0.9))
        .containsExactly("No charge against the miners was ever tried");
  }

  @Test
  void what_is_added_of_somebody_who_has_a_name_is_denied_too() {
    assertThat(likely("Anna Berg, who has never sold a boat, moved to Leeds.", "sold", 0.9))
        .contains("Anna Berg has never sold a boat");
    assertThat(likely("A man who has never sold a boat moved to Leeds.", "sold", 0.9))
        .noneMatch(label -> label.contains("sold"));
  }

  @ParameterizedTest
  @CsvSource({
    "signed, No fewer than nine mayors signed the paper",
    "signs, Nobody signs the paper",
    "signed, None of them signed the paper"
  })
  void a_count_a_habit_and_those_whom_nobody_knows_are_not_denied(String verb, String words) {
    assertThat(ReadEvents.of(words + ".", trees -> RoleTrees.telling(trees, verb, 0.95)))
        .noneMatch(event -> event.stance().polarity() == Polarity.DENIED);
  }

  private static List<String> likely(String text, double likely) {
    return likely(text, "applied", likely);
  }

  private static List<String> likely(String text, String verb, double likely) {
    return ReadEvents.of(text, trees -> RoleTrees.telling(trees, verb, likely)).stream()
        .map(Event::label)
        .toList();
  }
}
