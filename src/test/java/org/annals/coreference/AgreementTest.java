package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a word stands for when rules and network have spoken. */
final class AgreementTest {
  private static final String TWO_FIRMS =
      "Microsoft met Google on Monday. Later it painted an office.";
  private static final String FIRM =
      "Microsoft bought a small Danish firm in May. The company makes games.";

  @Test
  void what_the_network_is_sure_of_is_meant_where_rules_are_silent() {
    assertThat(ReadReferents.resolved(TWO_FIRMS, Map.of("it", Map.of("Google", 0.999))))
        .contains("it = Google");
  }

  @Test
  void nothing_is_meant_where_the_network_is_unsure_and_rules_are_silent() {
    assertThat(
            ReadReferents.resolved(
                TWO_FIRMS, Map.of("it", Map.of("Google", 0.2, "Microsoft", 0.1))))
        .noneMatch(told -> told.startsWith("it = "));
  }

  @Test
  void what_rules_say_is_left_out_where_the_network_is_sure_of_nothing_with_a_name() {
    String text = "Karl Berg left Acme in 1990. He died in Bonn.";
    assertThat(ReadReferents.resolved(text, Map.of())).contains("He = Karl Berg");
    assertThat(ReadReferents.resolved(text, Map.of("He", Map.of("Karl Berg", 0.0001))))
        .noneMatch(told -> told.startsWith("He = "));
  }

  @Test
  void what_both_say_is_meant() {
    String text = "Anna Berg left Acme in 1990. She died in Bonn.";
    assertThat(ReadReferents.resolved(text, Map.of("She", Map.of("Anna Berg", 0.9))))
        .contains("She = Anna Berg");
  }

  @Test
  void a_noun_stands_for_what_the_network_is_sure_of() {
    assertThat(ReadReferents.resolved(FIRM, Map.of("The company", Map.of("Microsoft", 0.995))))
        .contains("The company = Microsoft");
  }

  @Test
  void what_speaks_for_somebody_in_the_text_decides_where_the_network_leaves_it_open() {
    Map<String, Map<String, Double>> open = Map.of("The widow", Map.of("Anna Berg", 0.8));
    assertThat(ReadReferents.resolved("Anna Berg left Acme in 1990. The widow died in Bonn.", open))
        .contains("The widow = Anna Berg");
    assertThat(
            ReadReferents.resolved(
                "Mr Karl Berg left Acme in 1990. The widow died in Bonn.",
                Map.of("The widow", Map.of("Karl Berg", 0.8))))
        .noneMatch(told -> told.startsWith("The widow = "));
  }

  private static final String CLUB =
      "Microsoft met Google on Monday. They sold an old stand in May.";

  @Test
  void they_is_the_one_body_of_which_the_network_is_all_but_sure() {
    assertThat(ReadReferents.resolved(CLUB, Map.of("They", Map.of("Microsoft", 0.97))))
        .contains("They = Microsoft");
  }

  @Test
  void they_is_no_body_of_which_the_network_is_less_sure() {
    assertThat(ReadReferents.resolved(CLUB, Map.of("They", Map.of("Microsoft", 0.8))))
        .noneMatch(told -> told.startsWith("They = "));
  }

  @Test
  void they_is_nobody_known_where_somebody_is_quoted_or_one_person_is_meant() {
    assertThat(
            ReadReferents.resolved(
                "Acme met Anna Berg. \"They sold an old stand,\" the mayor said.",
                Map.of("They", Map.of("Acme", 0.99))))
        .noneMatch(told -> told.startsWith("They = "));
    assertThat(
            ReadReferents.resolved(
                "Anna Berg met Acme. They sold an old stand.",
                Map.of("They", Map.of("Anna Berg", 0.99))))
        .noneMatch(told -> told.startsWith("They = "));
  }

  @Test
  void a_party_stays_who_the_text_has_said_it_is() {
    String text =
        "In May the appellant, Acme Ltd, fenced the farm. Mr Karl Berg had sold it. The appellant"
            + " locked the gate.";
    assertThat(
            ReadReferents.resolved(
                text, Map.of("The appellant", Map.of("Karl Berg", 0.99, "Acme Ltd", 0.001))))
        .contains("The appellant = Acme Ltd")
        .doesNotContain("The appellant = Karl Berg");
  }

  @Test
  void what_the_sentence_has_spoken_of_needs_less_than_all_certainty() {
    String text = "Karl Berg left %s in May. Raiders burned Leeds and sold its bells.";
    Map<String, Map<String, Double>> nearly = Map.of("its", Map.of("Leeds", 0.93));
    assertThat(ReadReferents.resolved(text.formatted("Oslo"), nearly)).contains("its = Leeds");
    assertThat(
            ReadReferents.resolved(
                text.formatted("Oslo"), Map.of("its", Map.of("Oslo", 0.85, "Leeds", 0.1))))
        .noneMatch(told -> told.startsWith("its = "));
  }

  @Test
  void what_both_sentences_are_about_needs_less_than_all_certainty() {
    Map<String, Map<String, Double>> nearly = Map.of("It", Map.of("Leeds", 0.85));
    assertThat(
            ReadReferents.resolved(
                "Leeds asked Oslo for help in vain. It then rented an old barge.", nearly))
        .contains("It = Leeds");
    assertThat(
            ReadReferents.resolved(
                "Karl Berg asked Leeds for help and Oslo for money. It then rented an old barge.",
                nearly))
        .noneMatch(told -> told.startsWith("It = "));
  }
}
