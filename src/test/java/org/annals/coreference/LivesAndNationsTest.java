package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the life of somebody means by "she" and "he", and which body is told by its nation. */
final class LivesAndNationsTest {
  private static final String PROFILE =
      """
      Elena Markova does not like pictures. Her critics praise her.

      Markova was born in Skopje in 1958. Her mother, Vesna Markova, was a nurse.

      Markova left the town in 1980.

      """;

  private static final String LIFE =
      """
      # Harold Winslow, Bridge Builder, Dies at 91

      Harold Winslow, who built forty bridges, died on Sunday. He was 91.

      """;

  @Test
  void a_profile_is_about_the_one_whose_birth_it_tells() {
    assertThat(resolved(PROFILE + "She joined the hospital in 1986."))
        .contains("She = Elena Markova");
  }

  @Test
  void the_one_who_has_just_acted_on_her_may_be_meant_too() {
    assertThat(
            resolved(PROFILE + "Margaret Pole, who led the union, scolded her. She left in 1990."))
        .doesNotContain("She = Elena Markova");
  }

  @Test
  void a_relative_just_spoken_of_may_have_died() {
    assertThat(resolved(PROFILE + "Her mother moved to Leeds in 1975. She died two years later."))
        .doesNotContain("She = Elena Markova");
  }

  @Test
  void who_says_she_of_somebody_speaks_of_another() {
    assertThat(
            resolved(PROFILE + "Anna Holm admires Markova. \"She was the best of us,\" she says."))
        .doesNotContain("she = Elena Markova");
  }

  @Test
  void a_text_that_tells_two_births_is_no_profile() {
    assertThat(
            resolved(
                PROFILE
                    + "Anna Pole was born in Oslo. Pole knew Vera Holm."
                    + "\n\nShe joined the hospital in 1986."))
        .doesNotContain("She = Elena Markova");
  }

  @Test
  void the_spouse_of_a_marriage_is_meant_next() {
    assertThat(
            resolved(
                LIFE
                    + "His daughter Susan lives in Oslo. She helped him. Mr. Winslow's first"
                    + " marriage, to the actress Vera Cole, ended in 1946. She died in 1972."))
        .contains("She = Vera Cole");
  }

  @Test
  void a_war_in_another_land_is_not_the_one_named_before() {
    assertThat(
            resolved("The Korean War ended in 1953. Anna Berg took pictures of the war in Chad."))
        .noneMatch(r -> r.startsWith("the war"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Motors will sell a plant to the Norwegian group Norsk Steel. The Norwegian group paid"
            + " at once. | The Norwegian group = Norsk Steel",
        "Acme Motors will sell a plant to the Norwegian group Norsk Steel. The Italian company"
            + " needs the money. | The Italian company = Acme Motors",
      })
  void a_body_is_told_by_its_nation(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "'Acme Motors will sell a plant to Norsk Steel. The Italian company needs the money.'",
    "'Acme Motors lost an Italian rival. Acme Motors sold a plant. The Italian company paid.'",
  })
  void a_nation_that_may_be_of_another_body_tells_none(String text) {
    assertThat(resolved(text)).noneMatch(r -> r.startsWith("The Italian company"));
  }

  @Test
  void the_act_is_the_only_one_named_and_not_its_section() {
    assertThat(
            resolved(
                "The Passenger Transport Act 1985 governs buses. Section 8 of the Act protects"
                    + " owners. "
                    + "The judges went home. ".repeat(16)
                    + "The Act was changed in 2008."))
        .contains("The Act = Passenger Transport Act 1985");
  }

  @Test
  void the_licence_is_the_appellants() {
    assertThat(
            resolved(
                "The Court of Appeal dismissed an appeal by Redline Buses against the loss of its"
                    + " licence."))
        .contains("its = Redline Buses");
  }

  @Test
  void a_court_finds_what_was_done_to_others() {
    assertThat(resolved("The Supreme Court found that it had been sent two letters."))
        .noneMatch(r -> r.startsWith("it ="));
  }

  private static List<String> resolved(String text) {
    return new CoreferenceResolver()
        .resolve(ReadText.trees(text)).stream()
            .flatMap(
                tree ->
                    tree.referents().stream()
                        .filter(r -> r.kind() != Referent.Kind.NAMED)
                        .map(r -> r.span().of(tree.text()) + " = " + r.entity().label()))
            .toList();
  }
}
