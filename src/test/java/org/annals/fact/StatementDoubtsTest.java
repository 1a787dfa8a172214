package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.Referent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that a sentence does not make, though its words fit. */
final class StatementDoubtsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, a farmer with three children, spoke.                     | Anna Berg role farmer
          Anna Berg, a teacher for nine years, spoke.                         | Anna Berg role teacher
          Bo Li was director of Microsoft for nine years.                     | Bo Li role former director
          Bo Li worked at Microsoft for nine years before he was elected.     | Bo Li role former employee of Microsoft
          Anna Berg works for Microsoft.                                      | Anna Berg worksFor Microsoft
          Microsoft's director, Anna Berg, spoke.                             | Anna Berg leads Microsoft
          Kolvik lies in Norway.                                              | Kolvik locatedIn Norway
          Bo Li, a retired Supreme Court judge, spoke.                        | Bo Li role former judge
          Microsoft's secretary, Bo Li, a retired postman, spoke.             | Bo Li worksFor Microsoft
          Bo Li, a glass cutter, lived in Leeds.                              | Bo Li role glass cutter
          """)
  void what_is_said_stays(String text, String statement) {
    assertThat(told(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Microsoft's director for Africa, Bo Li, spoke.                      | Bo Li leads Microsoft
          Microsoft's director in Oslo, Bo Li, spoke.                         | Bo Li leads Microsoft
          Microsoft's director at the time, Bo Li, spoke.                     | Bo Li leads Microsoft
          Bo Li was director of Microsoft for nine years.                     | Bo Li leads Microsoft
          Bo Li worked at Microsoft for nine years before he was elected.     | Bo Li worksFor Microsoft
          Microsoft has offered to buy Nokia.                                 | Microsoft owns Nokia
          Microsoft tried to buy Nokia in 2010.                               | Microsoft owns Nokia
          The regulator blocked Microsoft's acquisition of Nokia.             | Microsoft owns Nokia
          Kolvik is a town on the Mulde.                                      | Kolvik locatedIn Mulde
          Kolvik lies on the left bank of the Mulde.                          | Kolvik locatedIn Mulde
          The trawler Doria was built in Norway in 1977.                      | Doria locatedIn Norway
          Bo Li, a retired Supreme Court judge, spoke.                        | Bo Li memberOf Supreme Court
          Bo Li left the Labour Party last spring.                            | Bo Li memberOf the Labour Party
          """)
  void what_is_not_said_is_not_told(String text, String statement) {
    assertThat(ReadStatements.offices(text)).extracting(Said::words).contains(statement);
    assertThat(told(text)).doesNotContain(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, director of Microsoft, praised her predecessor, Bo Li.   | false
          Anna Berg is director of Microsoft. She succeeded Bo Li in May.     | true
          Anna Berg of Microsoft replaced her father, Bo Li, in May.          | false
          Anna Berg of Microsoft met her successor, Bo Li, in May.            | true
          """)
  void who_has_a_successor_leads_no_more(String text, boolean isTold) {
    ReadDocument read = ReadStatements.read(text);
    Statement lead =
        Statement.asserted(
            named(read, "Bo Li"),
            Relation.LEADS,
            named(read, "Microsoft"),
            read.trees().getFirst().sentence(),
            1);
    assertThat(StatementDoubts.without(read.trees(), List.of(lead))).hasSize(isTold ? 1 : 0);
  }

  private static Value named(ReadDocument read, String label) {
    return read.trees().stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .filter(entity -> entity.label().equals(label))
        .map(Value.Of::new)
        .findFirst()
        .orElseThrow();
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
