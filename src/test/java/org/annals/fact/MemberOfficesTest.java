package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to a body by an office and who works for it, and who has only come from it. */
final class MemberOfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Vale Weavers' Union has 900 members. The union's secretary, Bo Li, spoke."
            + " | Bo Li memberOf Vale Weavers' Union",
        "The treasurer of the Vale Ramblers' Association, Bo Li, resigned."
            + " | Bo Li memberOf Vale Ramblers' Association",
      })
  void officers_are_members_of_a_body_of_members(String text, String expected) {
    assertThat(told(text)).contains(expected).noneMatch(one -> one.contains("worksFor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The press secretary of the Vale Weavers' Union, Bo Li, spoke."
            + " | Bo Li worksFor Vale Weavers' Union",
        "Microsoft's secretary, Bo Li, spoke. | Bo Li worksFor Microsoft",
      })
  void who_writes_for_it_or_serves_a_firm_works_there(String text, String expected) {
    assertThat(told(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Marsh joins from Microsoft, where he was head of sales."
            + " | Bo Marsh role former employee of Microsoft",
      })
  void who_comes_from_a_body_works_there_no_more(String text, String expected) {
    assertThat(told(text)).contains(expected).noneMatch(one -> one.endsWith("worksFor Microsoft"));
  }

  private static List<String> told(String text) {
    ReadDocument read = ReadStatements.read(text);
    return StatementDoubts.without(
            read.trees(), StatementDoubts.trimmed(ReadStatements.offices(text)))
        .stream()
        .map(Said::words)
        .toList();
  }
}
