package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgedSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 70-year-old built the group in Leeds. | built
          The 72-year-old has represented Leeds since 1992. | represented
          In a letter the 57-year-old accused the bank of fraud. | accused
          The 49-year-old, a metallurgist, worked in Leeds. | worked
          The 54-year-old, a dentist, has not taken new patients since 2022. | taken
          """)
  void an_age_that_stands_for_a_person_is_the_subject(String text, String verb) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    int age = 0;
    while (!tree.lower(age).endsWith("-year-old")) {
      age++;
    }
    assertThat(tree.relation(age)).isEqualTo("nsubj");
    assertThat(tree.surface(tree.head(age))).isEqualTo(verb);
  }
}
