package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.annals.name.OfficeTitles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoleNamesTest {
  private static final RoleNames NAMES = new RoleNames(OfficeTitles.load());
  private static final OwnedOffices OWNED = new OwnedOffices(OfficeTitles.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roe, then director of Microsoft, praised it.                | Ann Roe role former director of Microsoft {Microsoft}
          Ann Roe, a former director of Microsoft, praised it.            | Ann Roe role former director of Microsoft {Microsoft}
          Ann Roe was junior health minister under Harold Wilson.         | Ann Roe role junior health minister under Harold Wilson {Harold Wilson}
          Peru's energy minister, Ann Roe, spoke.                         | Ann Roe role Peru's energy minister {Peru}
          Ann Roe, a teacher in Oslo, spoke.                              | Ann Roe role teacher in Oslo {Oslo}
          The New York banker Ann Roe spoke.                              | Ann Roe role New York banker {New York City}
          Harvard University grew. Its former president Ann Roe left.     | Ann Roe role former president of Harvard University {Harvard University}
          Harvard University grew. Ann Roe sits on the university's board. | Ann Roe role member of the board of Harvard University {Harvard University}
          """)
  void whom_the_words_of_a_role_name_is_linked_to_it(String text, String role) {
    assertThat(linked(text)).contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roe directed the radiological service of Microsoft.                   | Ann Roe worksFor Microsoft
          Two chemists from Harvard University, Ann Roe and Bo Li, won.             | Bo Li worksFor Harvard University
          Ann Roe of the Boston law firm Microsoft told the council.                | Ann Roe worksFor Microsoft
          Microsoft wants the promise in writing, its president, Ann Roe, said.     | Ann Roe leads Microsoft
          A geologist from Harvard University, Ann Roe, spoke.                      | Ann Roe worksFor Harvard University
          """)
  void a_role_that_names_a_body_says_who_works_for_it(String text, String statement) {
    assertThat(linked(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe, a former director of Microsoft, praised it.",
        "Ann Roe, then director of Microsoft, praised it.",
        "Ann Roe, a rival of Microsoft, spoke.",
        "Three chemists from Microsoft, Ann Roe and Bo Li among them, won.",
      })
  void who_is_so_no_more_or_only_near_a_body_does_not_work_for_it(String text) {
    assertThat(linked(text)).noneMatch(said -> said.matches("Ann Roe (?:worksFor|leads) .*"));
  }

  private static List<String> linked(String text) {
    ReadDocument read = ReadStatements.read(text);
    List<Statement> owned = OWNED.named(read.trees(), ReadStatements.offices(text));
    return NAMES.linked(read.trees(), owned).stream().map(RoleNamesTest::words).toList();
  }

  private static String words(Statement statement) {
    String names =
        statement.involved().stream().map(Entity::label).collect(Collectors.joining(", "));
    return Said.words(statement) + (names.isEmpty() ? "" : " {" + names + "}");
  }
}
