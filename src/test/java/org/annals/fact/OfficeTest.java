package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says of the offices of people, where their bodies have no name of their own too. */
class OfficeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, head of the union's northern branch, left.        | Anna Berg role head of the union's northern branch
          Anna Berg is captain of the side.                            | Anna Berg role captain of the side
          Harbour Commissioner Anna Berg left.                         | Anna Berg role Harbour Commissioner
          The club's physician, Anna Berg, left.                       | Anna Berg role club's physician
          Anna Berg, head of the club, went under                      | Anna Berg role head of the club
          The men were freed under Secretary Anna Berg in May.         | Anna Berg role Secretary
          Anna Berg is secretary to the board.                         | Anna Berg role secretary to the board
          Anna Berg was a visiting lecturer at the village school.     | Anna Berg role visiting lecturer at the village school
          Anna Berg was appointed director of the village library on Monday. | Anna Berg role director of the village library
          """)
  void an_office_of_a_body_without_a_name_is_told_with_its_body(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Postmaster General, Anna Berg, refused.                  | Anna Berg role Postmaster General
          They met the Comptroller General, Anna Berg, on Monday.      | Anna Berg role Comptroller General
          Army chief of staff General Bo Li said the rebels had fled.  | Bo Li role chief of staff
          Anna Berg, a Republican from Ohio, spoke on Monday.          | Anna Berg role Republican from Ohio
          """)
  void titles_with_capitals_are_told_whole(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg held the post of court librarian.                  | Anna Berg role court librarian
          Anna Berg works as a joiner at the boatyard.                 | Anna Berg role joiner at the boatyard
          Anna Berg was promoted to operations director.               | Anna Berg role operations director
          Anna Berg began her career as an auditor.                    | Anna Berg role auditor
          The town council named Anna Berg director of the museum.     | Anna Berg role director of the museum
          Anna Berg was a teacher and politician who served as head of the school. | Anna Berg role head of the school
          Anna Berg taught there, becoming head of the school in 1978. | Anna Berg role head of the school 1978/..
          """)
  void many_verbs_say_who_holds_an_office(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg sits on the parish council.                        | Anna Berg role member of the parish council
          Anna Berg was elected to the county council in 1967.         | Anna Berg role member of the county council 1967/..
          Anna Berg has been on the school board since 2001.           | Anna Berg role member of the school board 2001/..
          Anna Berg won a seat on the town council in 1999.            | Anna Berg role member of the town council 1999/..
          Anna Berg chairs the audit committee.                        | Anna Berg role chair of the audit committee
          Between 1908 and 1914 Anna Berg taught at the village school. | Anna Berg role teacher at the village school 1908/1914
          Anna Berg holds the chair of physical geography.             | Anna Berg role chair of physical geography
          """)
  void a_duty_that_a_verb_tells_is_an_office(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1979 Anna Berg became head of the choir.                  | Anna Berg role head of the choir 1979/..
          From 1923 to 1931 Anna Berg was secretary of the club.       | Anna Berg role secretary of the club 1923/1931
          Anna Berg became head of the choir in 1980, a post she held until 1991. | Anna Berg role head of the choir 1980/1991
          Anna Berg stepped down as head of the choir in 2003.         | Anna Berg role head of the choir ../2003
          The head of the choir, Anna Berg, resigned in May 2010.      | Anna Berg role head of the choir ../2010-05
          Anna Berg resigned from Durham University in 1982.           | Anna Berg worksFor Durham University ../1982
          Anna Berg joined Microsoft in 2009.                          | Anna Berg worksFor Microsoft 2009/..
          Anna Berg succeeded Peter Lindqvist as head of the choir in 1979. | Peter Lindqvist role head of the choir ../1979
          """)
  void the_clause_says_when_an_office_begins_and_ends(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, the finance director of Microsoft, left.",
        "Microsoft's head of research, Anna Berg, left.",
        "Anna Berg is a non-executive director of Microsoft.",
        "Anna Berg resigned as director of Microsoft.",
        "Anna Berg, then director of Microsoft, left.",
      })
  void who_heads_a_part_or_heads_no_more_does_not_lead_the_whole(String text) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .isNotEmpty()
        .noneMatch(words -> words.contains(" leads "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was named as a suspect.",
        "Anna Berg served as an inspiration.",
        "Anna Berg chaired the meeting.",
        "Anna Berg led the march.",
        "Anna Berg was seen on the board.",
        "Anna Berg took Peter Lindqvist as a friend.",
        "Anna Berg, who is the employer, left.",
        "Anna Berg went off as a precaution.",
      })
  void what_makes_no_office_gives_no_role(String text) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .noneMatch(words -> words.contains(" role "));
  }

  private static void assertSays(String text, String statement) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, the United States attorney for Vermont, wept.          | Anna Berg role United States attorney for Vermont
          Anna Berg, the customs agent in charge for New England, wept.     | Anna Berg role customs agent in charge for New England
          Anna Berg, the officer in charge, wept.                           | Anna Berg role officer in charge
          Anna Berg, Republican of Vermont, wept.                           | Anna Berg role Republican of Vermont
          Bo Larsen, a glass-blower on Gozo, wrote to her.                  | Bo Larsen role glass-blower on Gozo
          Bo Larsen was head of our water plant.                            | Bo Larsen role head of the water plant
          Microsoft said that Anna Berg, formerly head of its safety department, wept. | Anna Berg role formerly head of Microsoft’s safety department
          """)
  void an_office_keeps_the_words_that_belong_to_it(String text, String statement) {
    assertThat(ReadStatements.withOffices(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, head of her own firm, wept.",
        "They found Anna Berg one quarter to blame.",
      })
  void an_office_has_no_words_that_do_not_belong_to_it(String text) {
    assertThat(ReadStatements.withOffices(text))
        .noneMatch(one -> one.matches(".* role .*(?:Berg\u2019s|quarter).*"));
  }
}
