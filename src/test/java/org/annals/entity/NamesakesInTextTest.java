package org.annals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a surname means that several bear, and under which names one person goes. */
final class NamesakesInTextTest {
  private static List<String> keys(String text) {
    return ReadText.resolved(text).references().stream()
        .map(r -> r.mention().span().of(text) + " = " + r.entity().key().canonicalName())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr Carter showed them the ward. | Carter = Carter",
        "President Jimmy Carter came. Dr Carter showed him the ward. | Carter = Carter",
        "Officer Johnson stopped the car. | Johnson = Johnson",
        "Miss Bush teaches at the school. | Bush = Bush",
        "Bishop Bush blessed the ship. | Bush = Bush",
        "He was the son of Obama. | Obama = Obama",
      })
  void a_surname_behind_the_title_of_another_is_not_the_famous_bearers(
      String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Carter signed the bill. | Carter = Jimmy Carter",
        "Jimmy Carter signed the bill. Mr. Carter left. | Carter = Jimmy Carter",
        "Dr. King wrote a letter. | King = Martin Luther King Jr.",
        "Mrs Thatcher won. | Thatcher = Margaret Thatcher",
      })
  void a_famous_bearer_keeps_the_own_title(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Bravo and her brother, Edison, left the town. | Edison = Edison",
        "Her son, Carter, repaired the roof. | Carter = Carter",
        "Trinity College refused to answer. | Trinity College = Trinity College",
      })
  void a_bare_name_that_many_bear_is_not_the_famous_bearers(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @Test
  void a_namesake_named_in_passing_does_not_take_the_name_of_the_one_the_text_is_about() {
    String text =
        """
        Susan Clark wrote the plan. Clark worked on it for a year. Clark had three assistants.

        One was Peter Clark.

        Another was Carl Holm.

        In May Clark left the city.
        """;
    assertThat(keys(text)).endsWith("Clark = Susan Clark");
  }

  @Test
  void a_namesake_just_brought_in_has_the_name() {
    String text =
        """
        Susan Clark wrote the plan. Clark worked on it for a year. Clark had three assistants.

        One was Peter Clark. In May Clark left the city.
        """;
    assertThat(keys(text)).endsWith("Clark = Peter Clark");
  }

  @Test
  void one_who_has_married_keeps_the_name_of_birth() {
    assertThat(keys("Susan Clark-Holm died on Monday. Susan Mary Clark was born in Leeds."))
        .contains("Susan Mary Clark = Susan Clark-Holm");
  }

  @Test
  void the_name_of_birth_is_told_where_the_life_of_the_dead_begins() {
    String text =
        """
        Susan Clark, who taught thousands to swim, dies at 91

        Susan Clark, a teacher, died on Monday.

        Susan Ann Merrow was born in Leeds.
        """;
    assertThat(keys(text)).endsWith("Susan Ann Merrow = Susan Clark", "Leeds = Leeds");
  }

  @Test
  void another_who_was_born_is_not_the_dead_one() {
    String text =
        """
        Susan Clark, who taught thousands to swim, dies at 91

        Susan Clark, a teacher, died on Monday.

        Mary Ann Merrow was born in Leeds.
        """;
    assertThat(keys(text)).contains("Mary Ann Merrow = Mary Ann Merrow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hrovat was founded in Leeds in 1947 by Paul Hrovat, a locksmith. | Hrovat = Hrovat",
        "Brinkvik Emballage was founded by the cooper Paul Brinkvik. Paul Brinkvik died in 1931. "
            + "Brinkvik has become one of the largest makers of cans. "
            + "| Brinkvik = Brinkvik Emballage",
        "Brinkvik Emballage was founded by the cooper Paul Brinkvik. Paul Brinkvik retired. "
            + "Brinkvik employs 640 people. | Brinkvik = Brinkvik Emballage",
        "Brinkvik Emballage was founded by the cooper Paul Brinkvik. Brinkvik died in 1931. "
            + "| Brinkvik = Paul Brinkvik",
      })
  void a_surname_of_which_only_a_firm_can_be_told_is_the_firms(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }
}
