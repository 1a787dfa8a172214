package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that have their subject and their object, wherever the sentence has them. */
final class WholeLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A court ordered Acme Steel to pay Anna Berg 4 million euros. \
          | A court ordered Acme Steel to pay Anna Berg 4 million euros
          Anna Berg persuaded Bo Li to lease the mill to Acme Steel. \
          | Anna Berg persuaded Bo Li to lease the mill to Acme Steel
          """)
  void what_somebody_is_to_do_is_told_with_whose_will_it_is(String text, String words) {
    assertThat(labels(text)).contains(words).noneMatch(label -> label.matches("(?:Acme|Bo).*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Steel blamed a tariff, which Anna Berg said was a disgrace to Leeds. \
          | Anna Berg said a tariff was a disgrace to Leeds
          Bo Li wrote a letter which Anna Berg refused to sign. | Anna Berg refused to sign a letter
          Acme Steel paid a price which Anna Berg agreed to raise by a fifth. \
          | Anna Berg agreed to raise a price by a fifth
          """)
  void the_noun_before_which_stands_where_its_clause_lacks_it(String text, String words) {
    assertThat(labels(text)).anyMatch(label -> label.contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg runs a mill. The 42-year-old, who grew up in the town, said some neighbours no \
          longer greeted her. | said some neighbours no longer greeted
          """)
  void a_clause_with_who_does_not_part_a_subject_from_its_verb(String text, String words) {
    assertThat(labels(text))
        .anyMatch(label -> label.contains(words) && label.contains("Anna Berg "))
        .noneMatch(label -> label.contains(": The 42-year-old"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1960 Anna Berg married Bo Li. She is survived by their daughter, Clara. \
          | Anna Berg is survived by Bo Li’s daughter, Clara
          The mill broke no law when it closed the road, a planning inspector has decided. \
          | a planning inspector has decided: The mill broke no law when it closed the road
          """)
  void nobody_is_named_twice_and_nothing_lacks(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Roe, who lost her husband in May 1990 and who leads the guild of Leeds, left. \
          | lost her husband in May 1990 | and who
          Anna Berg bought a house which her uncle had built in 1950 but which the city of Leeds \
          wanted to demolish. | Anna Berg bought a house which | but which
          The parliament of Peru approved the sale of two mines in Leeds to a Danish fund. \
          | the sale of two mines in Leeds | of Peru approved the sale of two mines in Leeds, two
          """)
  void no_label_ends_in_the_middle_of_a_clause(String text, String words, String without) {
    assertThat(labels(text))
        .anyMatch(label -> label.contains(words))
        .noneMatch(label -> label.contains(without));
  }

  @Test
  void a_noun_of_a_happening_is_told_by_its_own_words() {
    String text =
        "The boards of Acme Corporation and Delmar Foods approved the merger of the two firms.";
    assertThat(labels(text)).contains("the merger of Acme Corporation and Delmar Foods");
  }
}
