package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

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
}
