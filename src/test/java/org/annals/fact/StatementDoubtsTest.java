package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.Referent;
import org.junit.jupiter.api.Test;
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
          Bo Li, who led the Democrats in the Senate, spoke.                  | Bo Li memberOf Democrats
          Anna Berg works for Microsoft.                                      | Anna Berg worksFor Microsoft
          Microsoft's director, Anna Berg, spoke.                             | Anna Berg leads Microsoft
          Bo Li, a lawyer at Microsoft, spoke.                                | Bo Li worksFor Microsoft
          Kolvik lies in Norway.                                              | Kolvik locatedIn Norway
          Bo Li, a retired Supreme Court judge, spoke.                        | Bo Li role former judge
          Microsoft's secretary, Bo Li, a retired postman, spoke.             | Bo Li worksFor Microsoft
          Bo Li, a glass cutter, lived in Leeds.                              | Bo Li role glass cutter
          Bo Li, a lawyer from Microsoft, spoke.                              | Bo Li role lawyer from Microsoft
          Through a lawyer, Bo Li, a painter, denied it.                      | Bo Li role painter
          The Oslo-based group Microsoft spoke.                               | Microsoft locatedIn Oslo
          """)
  void what_is_said_stays(String text, String statement) {
    assertThat(told(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gov. Carl Roe of Florida, a Republican with an A-plus rating from Microsoft, spoke. | Carl Roe worksFor Microsoft
          Through a lawyer Fontaine denied it.                                     | Fontaine role lawyer
          The law was called the Boland Amendment after its author, Edward Boland. | Boland Amendment alias Boland Amendment
          He repeated this before a House subcommittee led by Zoe Lofgren.         | Zoe Lofgren role leader of before a House subcommittee
          """)
  void what_only_fits_the_words_is_left_out(String text, String statement) {
    assertThat(told(text)).doesNotContain(statement);
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
          The teacher, Bo Li conceded, had left.                              | Bo Li role teacher
          Counsel for Microsoft, Bo Li, spoke.                                | Bo Li worksFor Microsoft
          Microsoft's foreman, Bo Li, spoke.                                  | Bo Li memberOf Microsoft
          Bo Li previously worked for Microsoft.                              | Bo Li worksFor Microsoft
          Bo Li was head of Microsoft until last summer.                      | Bo Li leads Microsoft
          Bo Li was a member of the Labour Party until he was promoted.       | Bo Li memberOf the Labour Party
          Microsoft's last owner, Bo Li, spoke.                               | Bo Li owns Microsoft
          Bo Li had bought Nokia in 2012.                                     | Bo Li owns Nokia
          Microsoft has offered to buy Nokia.                                 | Microsoft owns Nokia
          Microsoft tried to buy Nokia in 2010.                               | Microsoft owns Nokia
          The regulator blocked Microsoft's acquisition of Nokia.             | Microsoft owns Nokia
          Kolvik is a town on the Mulde.                                      | Kolvik locatedIn Mulde
          Kolvik lies on the left bank of the Mulde.                          | Kolvik locatedIn Mulde
          The trawler Doria was built in Norway in 1977.                      | Doria locatedIn Norway
          Bo Li, a retired Supreme Court judge, spoke.                        | Bo Li memberOf Supreme Court
          Bo Li is a trustee of Harvard University.                           | Bo Li memberOf Harvard University
          The Oslo-listed group Microsoft spoke.                              | Microsoft locatedIn Oslo
          Bo Li left the Labour Party last spring.                            | Bo Li memberOf the Labour Party
          Microsoft's lawyer, Bo Li, spoke.                                   | Bo Li worksFor Microsoft
          A lawyer for Microsoft, Bo Li, spoke.                               | Bo Li worksFor Microsoft
          Bo Li, who led the Democrats in the Senate, spoke.                  | Bo Li leads Democrats
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
          Bo Li was head of research until the firm dismissed him.            | Bo Li role former head of research
          Under Bo Li, its president until Thursday, it grew.                 | Bo Li role former president
          Bo Li, chairman until last summer, spoke.                           | Bo Li role former chairman
          Anna Berg had wanted it since she was a judge.                      | Anna Berg role former judge
          Anna Berg, who had been a nurse, spoke.                             | Anna Berg role former nurse
          Anna Berg was mayor in 2009.                                        | Anna Berg role former mayor
          Anna Berg began as a clerk in Leeds.                                | Anna Berg role former clerk in Leeds
          Anna Berg worked there as a nurse.                                  | Anna Berg role former nurse
          Bo Li ran Microsoft for nine years.                                 | Bo Li role former head of Microsoft
          Bo Li worked for Microsoft as an apprentice.                        | Bo Li role former employee of Microsoft
          Bo Li previously worked for Microsoft.                              | Bo Li role former employee of Microsoft
          Bo Li spent nine years at Microsoft.                                | Bo Li role former employee of Microsoft
          Bo Li had been dismissed by Microsoft.                              | Bo Li role former employee of Microsoft
          Bo Li died and was succeeded as director by Anna Berg.              | Bo Li role former director
          The minister at the time, Bo Li, spoke.                             | Bo Li role former minister
          """)
  void what_is_over_is_told_as_such(String text, String statement) {
    assertThat(told(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li has worked for Microsoft for nine years.                      | Bo Li worksFor Microsoft
          Bo Li has run Microsoft for nine years.                             | Bo Li leads Microsoft
          Anna Berg is a judge, as her mother was.                            | Anna Berg role judge
          The director of Microsoft, Anna Berg, was Bo Li's deputy until May. | Anna Berg leads Microsoft
          The director of Microsoft, Anna Berg, was Bo Li's deputy until 2022. | Anna Berg leads Microsoft
          Anna Berg has been mayor since 2009.                                | Anna Berg role mayor
          Microsoft had grown when Bo Li bought Nokia.                        | Bo Li owns Nokia
          """)
  void what_goes_on_is_not_over(String text, String statement) {
    assertThat(told(text)).anyMatch(said -> said.startsWith(statement));
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

  @Test
  void who_sails_on_a_ship_does_not_work_for_it() {
    ReadDocument read =
        ReadStatements.read("The trawler Doria was built in Norway in 1977. Bo Li sailed it.");
    Statement work =
        Statement.asserted(
            named(read, "Bo Li"),
            Relation.WORKS_FOR,
            named(read, "Doria"),
            read.trees().getLast().sentence(),
            1);
    assertThat(StatementDoubts.without(read.trees(), List.of(work))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "member of the board of Microsoft, false",
    "first chair of the new board, false",
    "unpaid director, false",
    "head of research, true",
  })
  void who_only_sits_on_a_board_does_not_work_there(String words, boolean isTold) {
    ReadDocument read = ReadStatements.read("Bo Li spoke of Microsoft.");
    Statement role =
        Statement.asserted(
            named(read, "Bo Li"),
            Relation.ROLE,
            new Value.Words(words),
            read.trees().getFirst().sentence(),
            1);
    Statement work = role.implying(Relation.WORKS_FOR, named(read, "Microsoft"), 1);
    assertThat(StatementDoubts.without(read.trees(), List.of(role, work))).hasSize(isTold ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg published her novel The Mill in 1983.         | true
          Anna Berg published Bo Li's novel The Mill in 1983.     | false
          """)
  void who_publishes_what_another_wrote_did_not_write_it(String text, boolean isTold) {
    ReadDocument read = ReadStatements.read(text);
    Statement work =
        Statement.asserted(
            named(read, "Anna Berg"),
            Relation.WROTE,
            new Value.Words("The Mill"),
            read.trees().getFirst().sentence(),
            1);
    assertThat(StatementDoubts.without(read.trees(), List.of(work))).hasSize(isTold ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Its chairman, Bo Li, a retired bank manager from Leeds, spoke.    | bank manager from Leeds | former bank manager from Leeds
          The inquiry of the retired High Court judge Bo Li was long.       | judge | former judge
          Bo Li, a bank manager, spoke.                                     | bank manager | bank manager
          Bo Li later belonged to no party.                                 | member of no party |
          """)
  void the_office_of_who_has_retired_is_a_former_one(String text, String words, String told) {
    ReadDocument read = ReadStatements.read(text);
    Statement role =
        Statement.asserted(
            named(read, "Bo Li"),
            Relation.ROLE,
            new Value.Words(words),
            read.trees().getFirst().sentence(),
            1);
    assertThat(StatementDoubts.without(read.trees(), List.of(role)))
        .extracting(Statement::object)
        .isEqualTo(told == null ? List.of() : List.of(new Value.Words(told)));
  }

  @Test
  void who_has_retired_is_that_no_more() {
    ReadDocument read = ReadStatements.read("Its chairman, Bo Li, a retired postman, spoke.");
    Statement role =
        Statement.asserted(
            named(read, "Bo Li"),
            Relation.ROLE,
            new Value.Words("postman"),
            read.trees().getFirst().sentence(),
            1);
    assertThat(StatementDoubts.without(read.trees(), List.of(role)))
        .extracting(Said::words)
        .containsExactly("Bo Li role former postman");
  }

  @Test
  void who_lost_an_office_works_there_no_more() {
    String text =
        "The winner was Bo Li, who was head of sales at Microsoft until the firm dismissed him in"
            + " 2019.";
    assertThat(
            StatementDoubts.without(
                ReadStatements.read(text).trees(), ReadStatements.offices(text)))
        .extracting(ReadStatements::words)
        .contains("Bo Li worksFor Microsoft ../2019");
  }

  @Test
  void of_two_bodies_one_leads_that_of_which_the_sentence_speaks() {
    ReadDocument read = ReadStatements.read("Nokia grew. Microsoft's director, Anna Berg, spoke.");
    List<Statement> leads =
        List.of("Nokia", "Microsoft").stream()
            .map(
                body ->
                    Statement.asserted(
                        named(read, "Anna Berg"),
                        Relation.LEADS,
                        named(read, body),
                        read.trees().getLast().sentence(),
                        1))
            .toList();
    assertThat(StatementDoubts.without(read.trees(), leads))
        .extracting(Said::words)
        .containsExactly("Anna Berg leads Microsoft");
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
