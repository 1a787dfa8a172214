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
  void of_a_thing_that_is_described_a_verb_tells_that_is_sure_to_and_says_more() {
    String text = "The yield on the old bonds rose to a record.";
    assertThat(labels(text, "rose", 0.9))
        .containsExactly("The yield on the old bonds rose to a record");
    assertThat(labels(text, "rose", 0.8)).isEmpty();
    assertThat(labels("The yield on the old bonds rose.", "rose", 0.9)).isEmpty();
    assertThat(labels("The yield rose to a record.", "rose", 0.9)).isEmpty();
  }

  @Test
  void a_thing_that_only_an_article_points_at_is_enough_with_a_length_a_name_or_an_aim() {
    String text = "The vessel was designed to carry 600 pilgrims.";
    assertThat(labels(text, "designed", 0.95))
        .containsExactly("The vessel was designed to carry 600 pilgrims");
    assertThat(labels("The patents went to a firm in Ghent.", "went", 0.4)).isEmpty();
    assertThat(labels("The patents went to a firm in Ghent.", "went", 0.95))
        .containsExactly("The patents went to a firm in Ghent");
  }

  @Test
  void what_a_thing_did_every_year_is_told_where_the_network_is_sure() {
    String text = "A chain of cake shops lost money every year.";
    assertThat(labels(text, "lost", 0.95)).contains("A chain of cake shops lost money every year");
  }

  @Test
  void a_verb_of_one_form_for_all_times_tells_of_the_past_where_the_network_is_sure() {
    String text = "Scottish ministers set up the inquiry the following year.";
    assertThat(labels(text, "set", 0.95))
        .containsExactly("Scottish ministers set up the inquiry the following year");
    assertThat(labels(text, "set", 0.6)).isEmpty();
  }

  @Test
  void what_somebody_helped_others_do_is_told_by_helping_where_only_that_happened() {
    assertThat(
            ReadEvents.of("Anna Berg helped residents block a plan to demolish the hall.").stream()
                .map(Event::label))
        .contains("Anna Berg helped residents block a plan to demolish the hall");
  }

  @Test
  void those_who_will_vote_at_a_meeting_are_told() {
    assertThat(
            labels(
                "The merger requires the consent of the owners, who will vote at a meeting on 19"
                    + " September.",
                "vote",
                0.95))
        .anyMatch(label -> label.contains("will vote at a meeting"));
  }

  @Test
  void a_verb_tells_something_besides_the_noun_of_an_event_that_only_stands_beside_it() {
    String text = "Anna Berg was swamped during the strike.";
    assertThat(labels(text, "swamped", 0.9)).contains("Anna Berg was swamped during the strike");
    assertThat(labels("The printers went on strike in Leeds.", "went", 0.9))
        .noneMatch(label -> label.startsWith("The printers went"));
  }

  @Test
  void nothing_is_told_of_nobody_however_likely_it_is() {
    assertThat(labels("It towed.", "towed", 0.99)).isEmpty();
  }

  @Test
  void what_may_be_so_stays_untold() {
    assertThat(labels("Anna Berg may have whistled.", "whistled", 0.99)).isEmpty();
  }

  @Test
  void a_plan_of_somebody_known_is_told_where_the_network_is_sure() {
    String text = "Anna Berg will manage the mill.";
    assertThat(labels(text, "manage", 0.95)).containsExactly("Anna Berg will manage the mill");
    assertThat(labels(text, "manage", 0.6)).isEmpty();
  }

  @Test
  void a_plan_of_somebody_known_is_told_where_it_is_likely_and_more_is_said_of_it() {
    String text = "The Agate Mill will become a museum.";
    assertThat(labels(text, "become", 0.8)).containsExactly("Agate Mill will become a museum");
    assertThat(labels(text, "become", 0.6)).isEmpty();
    assertThat(labels("The Agate Mill will endure.", "endure", 0.8)).isEmpty();
  }

  @Test
  void a_plan_of_somebody_known_is_told_by_any_verb_of_which_the_network_is_sure() {
    String text = "Anna Berg will pay for the repair.";
    assertThat(labels(text, "pay", 0.95)).containsExactly("Anna Berg will pay for the repair");
    assertThat(labels("Anna Berg will pay for it.", "pay", 0.95)).isEmpty();
  }

  @Test
  void what_somebody_known_did_is_told_alone_where_the_network_is_surest() {
    assertThat(labels("The Treaty of Utrecht lapsed.", "lapsed", 0.98))
        .containsExactly("Treaty of Utrecht lapsed");
    assertThat(labels("The Treaty of Utrecht lapsed.", "lapsed", 0.9)).isEmpty();
  }

  @Test
  void a_plan_of_a_thing_that_is_described_is_told_where_it_is_to_be_at_a_place() {
    String text = "The new company will have its head office in Leeds.";
    assertThat(labels(text, "have", 0.15))
        .containsExactly("The new company will have its head office in Leeds");
    assertThat(labels("The new company will have its head office.", "have", 0.55)).isEmpty();
    assertThat(labels("The new company has its head office in Leeds.", "has", 0.4)).isEmpty();
  }

  @Test
  void what_somebody_used_to_do_is_told_but_not_what_something_was_used_for() {
    String text = "Anna Berg left in 1990 and used to play the organ at Leeds.";
    assertThat(labels(text, "play", 0.9)).contains("Anna Berg used to play the organ at Leeds");
    assertThat(labels("The Berg Hall was used to play the organ.", "play", 0.9)).isEmpty();
  }

  @Test
  void what_has_a_name_of_any_kind_is_known_where_the_network_is_sure() {
    String text = "The Treaty of Utrecht grew out of a quarrel.";
    assertThat(labels(text, "grew", 0.9))
        .containsExactly("Treaty of Utrecht grew out of a quarrel");
    assertThat(labels(text, "grew", 0.4)).isEmpty();
  }

  @Test
  void a_noun_that_nothing_points_at_is_enough_where_the_network_is_all_but_sure() {
    String text = "Guests will be carried by hired buses.";
    assertThat(labels(text, "carried", 0.95))
        .containsExactly("Guests will be carried by hired buses");
    assertThat(labels(text, "carried", 0.85)).isEmpty();
    assertThat(labels("Opposition came from the guild of bakers.", "came", 0.95))
        .containsExactly("Opposition came from the guild of bakers");
    assertThat(labels("Opposition came from it.", "came", 0.95)).isEmpty();
  }

  @Test
  void what_was_done_often_is_told_where_it_is_over() {
    assertThat(labels("Anna Berg often mended the nets.", "mended", 0.9))
        .containsExactly("Anna Berg often mended the nets");
    assertThat(labels("Anna Berg often mends the nets.", "mends", 0.9)).isEmpty();
  }

  @Test
  void those_who_sign_a_petition_are_told_by_the_verb() {
    assertThat(labels("More than 2,400 people have signed the petition of Kestrel Foods.", "-", 0))
        .anyMatch(label -> label.contains("people have signed the petition of Kestrel Foods"));
  }

  @Test
  void of_those_who_did_one_thing_the_next_is_told_too() {
    String text = "Two hundred miners from Leeds knelt and mended the nets.";
    assertThat(both(text, "knelt", "mended"))
        .anyMatch(label -> label.startsWith("Two hundred miners from Leeds mended"));
    assertThat(both("They knelt and mended the nets.", "knelt", "mended"))
        .noneMatch(label -> label.contains("mended"));
  }

  @Test
  void of_one_thing_it_is_told_what_it_has_to_do_with_a_name_and_what_it_became() {
    assertThat(labels("The money came from the Agate Fund.", "came", 0.75))
        .containsExactly("The money came from the Agate Fund");
    assertThat(labels("The money came from a fund.", "came", 0.75)).isEmpty();
    assertThat(labels("The tribe became a firm.", "became", 0.95))
        .containsExactly("The tribe became a firm");
  }

  @Test
  void what_an_author_tells_of_himself_is_told_where_the_network_is_sure() {
    String text = "I lost count of the boats at ninety.";
    assertThat(labels(text, "lost", 0.95)).anyMatch(label -> label.contains("lost count"));
    assertThat(labels(text, "lost", 0.8)).isEmpty();
    assertThat(labels("\u201cI lost count of the boats at ninety.\u201d", "lost", 0.95)).isEmpty();
  }

  private static List<String> both(String text, String first, String second) {
    return ReadEvents.of(
            text, trees -> RoleTrees.telling(RoleTrees.telling(trees, first, 0.95), second, 0.85))
        .stream()
        .map(Event::label)
        .toList();
  }

  private static List<String> labels(String text, String verb, double probability) {
    return ReadEvents.of(text, trees -> RoleTrees.telling(trees, verb, probability)).stream()
        .map(Event::label)
        .toList();
  }
}
