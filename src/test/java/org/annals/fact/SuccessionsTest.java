package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds an office after somebody of whom the text has told it. */
class SuccessionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg was director of Microsoft from 1990 to 2001. Berg's successor, Bo Li, moved to Leeds. | Bo Li leads Microsoft
          Anna Berg was treasurer of Boeing from 1980 to 1988. Berg was succeeded by Ada Finch. | Ada Finch worksFor Boeing
          Anna Berg was chairman of Microsoft. Berg was followed by Bo Li in 1989. | Bo Li leads Microsoft 1989/..
          Anna Berg was chairman of Microsoft. Berg was followed by Bo Li in 1989. | Anna Berg leads Microsoft ../1989
          Samuel Pike, mayor of Oslo, died in 1911. George Aske succeeded Pike in 1912. | George Aske represents Oslo 1912/..
          Samuel Pike was secretary of Boeing. In 1922 John Coe took over from Pike. | John Coe worksFor Boeing 1922/..
          """)
  void who_comes_after_has_the_office_and_its_body(String text, String statement) {
    assertThat(said(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg is director of Microsoft. Rain fell. Snow fell. Berg's predecessor, Bo Li, moved to Leeds. | Bo Li leads Microsoft
          Anna Berg lives in Leeds. Rain fell. Berg's successor, Bo Li, moved to Oslo. | Bo Li role successor of Anna Berg
          """)
  void who_comes_after_has_the_only_office_told_of_somebody_or_is_told_without_one(
      String text, String statement) {
    assertThat(said(text)).contains(statement);
  }

  @Test
  void a_predecessor_is_of_his_party_still() {
    assertThat(said("Anna Berg left. Her predecessor, Republican Bo Li, vetoed the bill in 2019."))
        .noneMatch(role -> role.equals("Bo Li role former Republican"));
  }

  @Test
  void an_office_that_somebody_goes_on_to_is_not_his_successors() {
    assertThat(
            said(
                "Anna Berg will start in May. Anna Berg succeeds Bo Li, who led Microsoft for 16 "
                    + "years and becomes chairman of the board."))
        .noneMatch(role -> role.startsWith("Anna Berg role chair"));
  }

  @Test
  void an_office_goes_from_one_to_the_next() {
    assertThat(
            said(
                "Anna Berg was chairman of Microsoft. Berg was followed by Bo Li in 1989. "
                    + "Li was followed in 1995 by Ian Peel."))
        .contains("Ian Peel leads Microsoft 1995/..", "Bo Li leads Microsoft ../1995");
  }

  @Test
  void who_has_died_held_it_no_longer() {
    assertThat(
            said("Samuel Pike, mayor of Oslo, died in 1911. George Aske succeeded Pike in 1912."))
        .doesNotContain("Samuel Pike represents Oslo ../1912");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, chairman of Microsoft, walked to the square. Berg was followed by Bo Li.",
        "Anna Berg, chairman of Microsoft, played the violin. In 1960 Bo Li succeeded Berg in the"
            + " quartet.",
        "Anna Berg, chairman of Microsoft, left. Berg was followed home by Bo Li in 1961.",
      })
  void who_follows_elsewhere_has_no_office(String text) {
    assertThat(said(text)).noneMatch(fact -> fact.startsWith("Bo Li leads"));
  }

  private static List<String> said(String text) {
    return LocalOffices.following(ReadStatements.read(text), ReadStatements.offices(text)).stream()
        .map(ReadStatements::words)
        .toList();
  }
}
