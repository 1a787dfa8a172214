package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KinshipTest {
  @Test
  void the_name_behind_a_noun_for_a_parent_is_the_parents() {
    String text =
        "Anna Berg was born in Leeds in 1936, the daughter of a railway signalman, Walter Roe, and"
            + " his wife, Ida.";
    assertThat(ReadStatements.withOffices(text))
        .contains("Walter Roe child Anna Berg")
        .doesNotContain("Walter Roe role daughter of a railway signalman");
  }

  @Test
  void who_stands_before_a_sister_in_a_list_is_no_sibling() {
    assertThat(
            ReadStatements.withOffices(
                "Anna Berg is survived by her son, Walter Roe, a cellist with the Leeds Orchestra,"
                    + " two grandchildren, and her youngest sister, Eva Berg."))
        .contains("Anna Berg sibling Eva Berg")
        .doesNotContain("Anna Berg sibling Walter Roe");
  }

  @Test
  void whom_somebody_joins_from_on_no_day_is_no_employer() {
    assertThat(ReadStatements.withOffices("Anna Berg, who joined from Boeing, left."))
        .doesNotContain("Anna Berg worksFor Boeing");
  }

  @Test
  void who_calls_an_expert_is_none() {
    assertThat(
            ReadStatements.withOffices("An expert called by Bo Li, Anna Berg, said it was safe."))
        .doesNotContain("Bo Li role expert");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg was the daughter of a blacksmith.                               | daughter of a blacksmith
          Anna Berg, a sea captain's daughter, came home in 1887.                   | daughter of a sea captain
          Anna Berg was born in Leeds in 1932, the daughter of a clerk and a nurse. | daughter of a clerk and a nurse
          Anna Berg taught. The daughter of a nurse, she grew up in Oslo.           | daughter of a nurse
          Anna Berg was nineteen, the daughter of a charcoal burner.                | daughter of a charcoal burner
          Anna Berg was born in Leeds to a Greek mother and a Turkish father.       | child of a Greek mother and a Turkish father
          Anna Berg was born in Leeds to a minister and his Bengali wife.           | child of a minister and his Bengali wife
          Anna Berg, a mother of three, left.                                       | mother of three
          Anna Berg is the youngest daughter of the Bishop of Gloucester.           | daughter of the Bishop of Gloucester
          Anna Berg, the granddaughter of a pastor, left.                           | granddaughter of a pastor
          The inn was opened by Anna Berg, a notary's widow.                        | widow of a notary
          Anna Berg was born in Leeds in 1943, the third of seven children.         | third of seven children
          The poet Anna Berg was born in Leeds, the daughter of a clerk.            | daughter of a clerk
          Microsoft grew. Anna Berg, a granddaughter of its founder, left.          | granddaughter of the founder of Microsoft
          Anna Berg was a baker's daughter.                                         | daughter of a baker
          Anna Berg was the wife of a trapper.                                      | wife of a trapper
          """)
  void kin_without_a_name_is_a_role(String text, String role) {
    assertThat(ReadStatements.withOffices(text)).contains("Anna Berg role " + role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg ran it with her son-in-law, Walter Roe.                         | Walter Roe | Anna Berg
          Walter Roe, a cousin of Anna Berg, left.                                  | Walter Roe | Anna Berg
          Anna Berg paid a Leeds firm owned by her brother-in-law, Walter Roe.      | Walter Roe | Anna Berg
          Anna Berg came home with a loan from her uncle, the miller Walter Roe.    | Walter Roe | Anna Berg
          Anna Berg and Walter Roe were cousins.                                    | Walter Roe | Anna Berg
          Ida Roe, a great-granddaughter of Anna Berg, left.                        | Ida Roe | Anna Berg
          Kestrel Foods was founded by Emil Lind in 1954. Ida Roe, the founder's granddaughter, left. | Ida Roe | Emil Lind
          """)
  void a_relative_is_linked_with_whose_relative_it_is(String text, String one, String other) {
    assertThat(ReadStatements.withOffices(text))
        .contains(one + " https://schema.org/relatedTo " + other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg taught in Leeds. Her friend Ida Roe left in 1925.   | Ida Roe role friend of Anna Berg
          Bo Li, a childhood friend of Anna Berg, wrote a book.         | Bo Li role childhood friend of Anna Berg
          Bo Li was a pupil of Anna Berg.                               | Bo Li role pupil of Anna Berg
          Bo Li ran the mine. His colleague, Tom Fox, sued him.         | Tom Fox role colleague of Bo Li
          """)
  void a_companion_is_one_of_somebody(String text, String role) {
    assertThat(ReadStatements.withOffices(text)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Walter Roe, a teammate of Anna Berg, left.",
        "Walter Roe was engaged to Anna Berg.",
      })
  void fellows_are_no_relatives(String text) {
    assertThat(ReadStatements.withOffices(text))
        .isNotEmpty()
        .noneMatch(said -> said.contains("relatedTo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg was born on May 3, 1934, in Leeds, the youngest of four children of a Methodist minister, Amos Roe, and Clara Roe, who taught piano. | Amos Roe | Clara Roe
          Anna Berg was born in Leeds, the daughter of Amos Roe, a clerk, and his wife, Clara Roe. | Amos Roe | Clara Roe
          Anna Berg, one of six children born to Amos Roe and Clara Roe, became a nurse. | Amos Roe | Clara Roe
          """)
  void both_parents_are_told_by_the_order_of_the_words(String text, String one, String other) {
    assertThat(ReadStatements.withOffices(text))
        .contains(one + " child Anna Berg", other + " child Anna Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg met the daughter of a lawyer and Clara Roe.",
        "Anna Berg taught the children of Clara Roe.",
      })
  void whom_one_meets_is_no_parent(String text) {
    assertThat(ReadStatements.withOffices(text + " Anna Berg was a nurse."))
        .isNotEmpty()
        .noneMatch(said -> said.endsWith(" child Anna Berg"));
  }

  @Test
  void the_parents_of_one_sentence_are_those_of_one_person() {
    assertThat(
            ReadStatements.words(
                "Bo Li was born in Accra. His father, Al Li, was a clerk; his mother, Ida, sold"
                    + " cloth."))
        .contains("Al Li child Bo Li", "Ida child Bo Li")
        .doesNotContain("Ida child Al Li");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A great-granddaughter of Ida Berg's brother Carl, Dr Ann Roe, left.       | sibling Ann Roe
          Cleo Fox taught with the help of Anna Berg, who never married, and of a niece, Mia Lind. | spouse
          """)
  void another_name_in_the_sentence_is_no_relative(String text, String said) {
    assertThat(ReadStatements.words(text)).noneMatch(one -> one.contains(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg met the daughter of a blacksmith.",
        "Anna Berg is the daughter of his partner.",
        "Anna Berg was born to a wealthy family.",
        "Anna Berg is the mother of an idea.",
      })
  void what_is_denied_or_of_another_is_none(String text) {
    assertThat(ReadStatements.withOffices(text)).noneMatch(said -> said.contains(" of "));
  }
}
