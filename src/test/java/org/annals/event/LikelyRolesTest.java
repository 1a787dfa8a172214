package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.tree.RoleTrees;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** Who takes part in an event by what the network holds for likely. */
class LikelyRolesTest {
  private static final String FOUNDED =
      "In the offices of Microsoft, Anna Berg founded the Leeds Institute in 1990.";

  @Test
  void a_word_that_grammar_does_not_see_takes_part_where_the_network_is_sure() {
    assertThat(agents(founded("Microsoft", Role.AGENT, 0.96)))
        .containsExactlyInAnyOrder("Anna Berg", "Microsoft");
  }

  @Test
  void where_the_network_is_less_sure_grammar_decides() {
    assertThat(agents(founded("Microsoft", Role.AGENT, 0.9))).containsExactly("Anna Berg");
  }

  @Test
  void where_grammar_sees_nobody_the_network_need_not_be_that_sure() {
    String text = "In the offices of Microsoft, Anna Berg resigned in 1990.";
    assertThat(patients(read(text, "resigned", "Microsoft", Role.PATIENT, 0.8))).isEmpty();
    assertThat(patients(read(text, "resigned", "Microsoft", Role.PATIENT, 0.9)))
        .containsExactly("Microsoft");
  }

  @Test
  void where_something_of_somebody_takes_part_he_does_not() {
    String text = "Passengers of Microsoft met Anna Berg in Leeds in 1990.";
    assertThat(agents(read(text, "met", "Microsoft", Role.AGENT, 0.99))).isEmpty();
  }

  @Test
  void where_doers_come_from_several_places_none_of_these_does_it() {
    String text = "Two teams from Hull, Leeds and York searched the mill in 1990.";
    assertThat(agents(read(text, "searched", "York", Role.AGENT, 0.99))).isEmpty();
  }

  @Test
  void whoever_owns_what_takes_part_takes_none() {
    String text = "Anna Berg, whose daughter was born in 1990, left Leeds.";
    assertThat(patients(read(text, "born", "Anna", Role.PATIENT, 0.99))).isEmpty();
    String his = "Bo Li sold his mill in Leeds in 1990.";
    assertThat(patients(read(his, "sold", "Bo", Role.PATIENT, 0.99))).isEmpty();
  }

  @Test
  void of_what_is_done_to_somebody_only_by_says_who_does_it() {
    String text = "The mill was rebuilt for Anna Berg in 1990.";
    assertThat(agents(read(text, "rebuilt", "Anna", Role.AGENT, 0.99))).isEmpty();
  }

  @Test
  void a_place_that_the_network_is_sure_of_is_the_place() {
    String burned = "Russian troops, of whom Leeds had heard, burned the mill in Hull in 1704.";
    assertThat(places(read(burned, "burned", "Leeds", Role.PLACE, 0.8))).containsExactly("Hull");
    assertThat(places(read(burned, "burned", "Leeds", Role.PLACE, 0.95))).containsExactly("Leeds");
  }

  @Test
  void a_subject_that_the_network_holds_for_impossible_gives_way_to_one_it_is_sure_of() {
    String text = "The mayor said that Anna Berg sold the mill and praised Bo Li.";
    assertThat(praising(text, "Anna", "mayor", 0.9)).contains("The mayor praised Bo Li");
    assertThat(praising(text, "mayor", "Anna", 0.9)).contains("Anna Berg praised Bo Li");
    assertThat(praising(text, "Anna", "mayor", 0.7))
        .isEqualTo(praising(text, "mayor", "Anna", 0.7));
  }

  @Test
  void which_stands_for_the_nearer_noun_where_the_network_holds_the_other_for_impossible() {
    String text = "The council ordered an audit of Microsoft, which raised 4 million dollars.";
    List<String> labels =
        labels(
            text,
            trees ->
                RoleTrees.taking(
                    RoleTrees.taking(trees, "raised", "audit", Role.AGENT, 0.01),
                    "raised",
                    "Microsoft",
                    Role.AGENT,
                    0.9));
    assertThat(labels).contains("Microsoft raised 4 million dollars");
  }

  @Test
  void whoever_speaks_in_what_is_said_does_not_say_it() {
    String text = "The mayor of Leeds told Bo Li that Anna Berg left Hull in 1990.";
    assertThat(agents(read(text, "told", "Anna", Role.AGENT, 0.99))).doesNotContain("Anna Berg");
  }

  @Test
  void who_stops_a_sale_does_not_sell() {
    String text = "The purchase of the mill in Leeds was financed by Microsoft in 1990.";
    assertThat(
            ReadEvents.of(
                    text,
                    trees -> RoleTrees.taking(trees, "purchase", "Microsoft", Role.AGENT, 0.99))
                .stream()
                .filter(event -> event.trigger().of(text).equals("purchase"))
                .flatMap(event -> event.participants().agents().stream()))
        .isEmpty();
  }

  private static List<String> labels(String text, UnaryOperator<List<SentenceTree>> change) {
    return ReadEvents.of(text, change).stream()
        .map(event -> event.label().replaceAll(" \\(.*|^.*: “|”", ""))
        .toList();
  }

  private static List<String> praising(
      String text, String impossible, String likely, double probability) {
    return ReadEvents.of(
            text,
            trees ->
                RoleTrees.taking(
                    RoleTrees.taking(trees, "praised", impossible, Role.AGENT, 0.01),
                    "praised",
                    likely,
                    Role.AGENT,
                    probability))
        .stream()
        .map(event -> event.label().replaceAll(" \\(.*|^.*: “|”", ""))
        .toList();
  }

  private static Participants founded(String word, Role role, double probability) {
    return read(FOUNDED, "founded", word, role, probability);
  }

  private static Participants read(
      String text, String predicate, String word, Role role, double probability) {
    return ReadEvents.of(text, trees -> RoleTrees.taking(trees, predicate, word, role, probability))
        .stream()
        .filter(event -> event.trigger().of(text).equals(predicate))
        .findFirst()
        .orElseThrow()
        .participants();
  }

  private static List<String> agents(Participants all) {
    return all.agents().stream().map(Entity::label).toList();
  }

  private static List<String> patients(Participants all) {
    return all.patients().stream().map(Entity::label).toList();
  }

  private static List<String> places(Participants all) {
    return all.places().stream().map(Entity::label).toList();
  }
}
