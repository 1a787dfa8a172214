package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.annals.tree.Bridge.Relation;
import org.annals.tree.BridgedTrees;
import org.junit.jupiter.api.Test;

/** What an event takes from other sentences than its own. */
class BridgedTest {
  private static final String TOWN =
      "Leeds is a city on the Aire. Russian troops burned the warehouses in 1704.";

  @Test
  void an_event_happens_in_the_place_that_the_text_around_it_tells() {
    assertThat(places(burned(TOWN, Relation.AT, "Leeds", 0.9))).containsExactly("Leeds");
  }

  @Test
  void a_place_that_is_not_likely_enough_is_left_out() {
    String text = "The Aire rose at Leeds. Russian troops burned the warehouses in 1704.";
    assertThat(places(burned(text, Relation.AT, "Leeds", 0.75))).isEmpty();
  }

  @Test
  void a_text_that_says_what_a_place_is_tells_what_happened_there() {
    assertThat(places(burned(TOWN, Relation.AT, "Leeds", 0.4))).containsExactly("Leeds");
    assertThat(places(burned(TOWN, Relation.AT, "Leeds", 0.2))).isEmpty();
  }

  @Test
  void what_people_win_is_not_won_in_the_town_that_the_text_is_about() {
    List<Event> events =
        ReadEvents.of(
            "Leeds is a city. Anna Berg won the national championship in 1986.",
            trees -> BridgedTrees.with(trees, "won", Relation.AT, "Leeds", 0.6));
    assertThat(events)
        .filteredOn(event -> event.label().contains("won"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(places(event)).isEmpty());
  }

  @Test
  void in_a_text_about_a_place_what_happens_elsewhere_does_not_happen_there() {
    String text = "Leeds is a city. Russian troops burned the warehouses elsewhere in 1704.";
    assertThat(places(burned(text, Relation.AT, "Leeds", 0.4))).isEmpty();
  }

  @Test
  void a_place_that_the_sentence_names_stays_the_only_one() {
    String text = "Leeds is a city. Russian troops burned the warehouses in Hull in 1704.";
    assertThat(places(burned(text, Relation.AT, "Leeds", 0.9))).containsExactly("Hull");
  }

  @Test
  void what_happens_at_another_place_does_not_happen_there() {
    String text = "Leeds is a city. Russian troops burned the warehouses at a rival mill.";
    assertThat(places(burned(text, Relation.AT, "Leeds", 0.9))).isEmpty();
  }

  @Test
  void what_is_told_aside_of_a_day_of_its_own_does_not_happen_there() {
    String text = "Leeds is a city. The troops, who burned the warehouses on Saturday, sang.";
    assertThat(places(burned(text, Relation.AT, "Leeds", 0.9))).isEmpty();
  }

  @Test
  void a_person_or_a_firm_is_no_place() {
    String text = "Microsoft grew fast. Russian troops burned the warehouses in 1704.";
    assertThat(places(burned(text, Relation.AT, "Microsoft", 0.9))).isEmpty();
  }

  @Test
  void what_a_noun_of_its_clause_belongs_to_is_involved() {
    List<Event> events =
        ReadEvents.of(
            TOWN, trees -> BridgedTrees.with(trees, "warehouses", Relation.OF, "Leeds", 0.9));
    assertThat(burning(events).involved()).extracting(Entity::label).containsExactly("Leeds");
  }

  @Test
  void the_words_before_a_noun_are_written_once() {
    List<Event> events =
        ReadEvents.of(
            "Leeds is a city on the Aire. The present city hall was built in 1904.",
            trees -> BridgedTrees.with(trees, "hall", Relation.OF, "Leeds", 0.9));
    assertThat(events)
        .extracting(Event::label)
        .anyMatch(label -> label.startsWith("The present city hall"))
        .noneMatch(label -> label.contains("city present"));
  }

  private static Event burned(String text, Relation relation, String name, double confidence) {
    return burning(
        ReadEvents.of(
            text, trees -> BridgedTrees.with(trees, "burned", relation, name, confidence)));
  }

  private static Event burning(List<Event> events) {
    return events.stream()
        .filter(event -> event.label().contains("burned"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> places(Event event) {
    return event.participants().places().stream().map(Entity::label).toList();
  }
}
