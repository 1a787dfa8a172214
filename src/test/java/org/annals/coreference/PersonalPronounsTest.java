package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he" and "she" mean where somebody else of the same gender has come in between. */
final class PersonalPronounsTest {
  /** A profile whose headline names nobody. */
  private static final String PROFILE =
      """
      The woman who listens to glaciers

      Susan Clark keeps a piece of ice in her kitchen.

      Clark is a geologist. She was born in Leeds in 1973.

      The sculptor Mary Jones praised the film.
      """;

  @Test
  void a_given_name_tells_more_of_the_gender_than_the_pronouns_behind_a_name() {
    String text =
        "Peter Dahl left and she wept. Dahl sang and she wept. Dahl ate and she slept."
            + " Dahl drove and she wept. Dahl emigrated, and she moved to Bonn.";
    assertThat(resolved(text)).doesNotContain("she = Peter Dahl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Clark lives alone. She took a degree in physics in 1995. | She = Susan Clark",
        "Clark left the city. Her mother, Ann Clark, hoped she would become a doctor."
            + " | she = Susan Clark",
        "Clark left the city. Her aunt, Ann Holm, wanted her to become a doctor, but she went to"
            + " sea. | she = Susan Clark",
      })
  void a_profile_is_about_the_one_whose_birth_it_tells(String last, String meant) {
    assertThat(resolved(PROFILE + "\n" + last + "\n")).endsWith(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "David Clark grew up in Leeds. His father, Carl, was a miner, and his mother, Ann, taught"
            + " French. | his = David Clark",
        "David Clark was sentenced to ten years. Governor Carl Holm commuted his sentence in May."
            + " | his = David Clark",
        "David Clark grew up in Leeds. His father, Carl, died when he was nine. | he = David Clark",
        "David Clark grew up in Leeds. His father, Carl, hoped he would become a priest."
            + " | he = David Clark",
        "Police arrested David Clark. A man named Carl Holm saw it. Clark's lawyer said he was"
            + " innocent. | he = David Clark",
        "Carl Holm dismissed David Clark, who moved to Leeds with his family. | his = David Clark",
        "The chief, Carl Holm, said on Monday that David Clark was fined after he refused to leave."
            + " | he = David Clark",
      })
  void a_pronoun_is_of_the_one_whose_relative_or_lawyer_is_spoken_of(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }

  @Test
  void a_father_of_whom_nothing_is_hoped_goes_on_himself() {
    assertThat(resolved("David Clark grew up in Leeds. His father, Carl Clark, said he was ill."))
        .doesNotContain("he = David Clark");
  }

  @Test
  void a_father_who_died_old_is_no_child() {
    assertThat(resolved("David Clark left. His father, Carl Clark, died when he was 81."))
        .doesNotContain("he = David Clark");
  }

  @Test
  void the_widow_beside_a_name_says_what_is_quoted() {
    assertThat(resolved("\"I asked for justice,\" said Clark's widow, Ann Clark."))
        .contains("I = Ann Clark");
  }
}
