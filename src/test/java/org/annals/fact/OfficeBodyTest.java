package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose office it is, and of what body or person, where a sentence does not say it plainly. */
class OfficeBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Microsoft has appointed Anna Berg as chief executive.        | Anna Berg leads Microsoft
          The works council chair at Microsoft, Anna Berg, agreed.     | Anna Berg worksFor Microsoft
          Anna Berg joined Boeing in 1990, where she became head of sales in 1995. | Anna Berg worksFor Boeing 1995/..
          Anna Berg moved to Boeing as chief engineer in 1980.         | Anna Berg worksFor Boeing 1980/..
          Anna Berg joined Boeing as chairman in 1980.                 | Anna Berg leads Boeing 1980/..
          Anna Berg was hired by Boeing as chief executive in 1980.    | Anna Berg leads Boeing 1980/..
          At Boeing, Anna Berg became chairman in 1980.                | Anna Berg leads Boeing 1980/..
          Anna Berg was appointed a judge in 1990 and served until 2004. | Anna Berg role judge 1990/2004
          As mayor of Oslo from 1990 to 1994, Anna Berg built a bridge. | Anna Berg represents Oslo 1990/1994
          Anna Berg became director of Microsoft in 2020 after a decade at Boeing. | Anna Berg worksFor Boeing ../2020
          Anna Berg was re-appointed chair of Microsoft in 2015.       | Anna Berg leads Microsoft 2015/..
          Anna Berg became chief executive in May 2020 after nine years at the software giant Microsoft. | Anna Berg worksFor Microsoft ../2020-05
          "It was hard," says Anna Berg, who directed Microsoft when it grew. | Anna Berg role former director of Microsoft
          That night Anna Berg, who directed Microsoft, printed leaflets. | Anna Berg leads Microsoft
          In 1968 Microsoft made Anna Berg curator of ships.           | Anna Berg role curator of ships 1968/..
          The director since 2015 is the historian Anna Berg.          | Anna Berg role director 2015/..
          Its director since 2011 has been the oceanographer Anna Berg. | Anna Berg role director 2011/..
          The first director, the naval officer Anna Berg, served from 1904 to 1922. | Anna Berg role first director 1904/1922
          They led the managers of the mine, among them its head of safety, Anna Berg. | Anna Berg role head of safety of the mine
          In a letter from his lawyer, Anna Berg, Peter Lindqvist denied it. | Anna Berg role lawyer of Peter Lindqvist
          Peter Lindqvist wrote to his counterpart, Anna Berg.         | Anna Berg role counterpart of Peter Lindqvist
          Anna Berg was second-in-command to Peter Lindqvist.          | Anna Berg role second-in-command to Peter Lindqvist
          Anna Berg, previously a partner at the law firm Boeing, left. | Anna Berg role previously a partner at the law firm Boeing
          Anna Berg, leader of the opposition group Clean Water, left. | Anna Berg leads Clean Water
          Anna Berg and her colleagues at Harvard University froze the frogs. | Anna Berg worksFor Harvard University
          Anna Berg was in charge of the children's ward.              | Anna Berg role in charge of the children's ward
          Anna Berg runs a consultancy in Maribor.                     | Anna Berg role head of a consultancy in Maribor
          Anna Berg took up a lectureship at Harvard University in 1971. | Anna Berg worksFor Harvard University 1971/..
          Anna Berg became the first woman to lead the Green Party.    | Anna Berg leads Green Party
          Anna Berg works for the water company.                       | Anna Berg role employee of the water company
          Anna Berg is managing director of Microsoft.                 | Anna Berg leads Microsoft
          Anna Berg, now head of European research at Microsoft, left. | Anna Berg worksFor Microsoft
          Anna Berg was employed as a dispatcher at Microsoft's depot in Leeds. | Anna Berg worksFor Microsoft
          Microsoft was founded in 1961 with Anna Berg as its director. | Anna Berg leads Microsoft
          Anna Berg took over at Microsoft in April 2021.              | Anna Berg leads Microsoft 2021-04/..
          He was survived by his son, Bo Larsen, a nurse at Harvard University, and a niece. | Bo Larsen worksFor Harvard University
          A panel chaired by Anna Berg, a teacher, met.                | Anna Berg role chair of a panel
          Anna Berg, a partner in the firm of Cassim and Daniels, left. | Anna Berg role partner in the firm of Cassim and Daniels
          Anna Berg took charge of the service in 2016.                | Anna Berg role in charge of the service 2016/..
          Anna Berg, a former player who runs a consultancy in Maribor, left. | Anna Berg role head of a consultancy in Maribor
          Anna Berg rose to become head of production.                 | Anna Berg role head of production
          Anna Berg succeeded Bo Larsen as superintendent of police in 1830. | Anna Berg role superintendent of police 1830/..
          Microsoft, run by Anna Berg, grew.                           | Anna Berg leads Microsoft
          Anna Berg was a director of Microsoft.                       | Anna Berg worksFor Microsoft
          Anna Berg, who until Friday was chairman of Microsoft, left. | Anna Berg role chairman of Microsoft until Friday
          Anna Berg was until last week a senator and judge.           | Anna Berg role judge until last week
          In 1990 Anna Berg won a third term as mayor of Oslo.         | Anna Berg represents Oslo
          Anna Berg's first act as mayor of Oslo was to build a bridge. | Anna Berg represents Oslo
          Anna Berg is engaged to Bo Larsen.                           | Anna Berg role engaged to Bo Larsen
          Anna Berg's team-mate Bo Larsen was third.                   | Bo Larsen role team-mate of Anna Berg
          Figures were shown by Superintendent Dr. Anna Berg.          | Anna Berg role Superintendent
          Sir Bo Larsen was Liberal member of Parliament for Lancaster from 1880 to 1892. | Bo Larsen represents Lancaster 1880/1892
          Anna Berg, a conservator who worked for ten years at the British Museum, has been director since April 2019. | Anna Berg role director 2019-04/..
          Anna Berg, founder and chief executive of Microsoft and chair of Boeing, spoke. | Anna Berg leads Boeing
          Anna Berg, founder and chief executive of Microsoft and chair of Boeing, spoke. | Anna Berg leads Microsoft
          Anna Berg served three terms as mayor of Leeds.              | Anna Berg role mayor for three terms
          The leadership of the Green Party went to Anna Berg in 2003. | Anna Berg role leadership of the Green Party 2003/..
          Bo Larsen was elected president of the National Miners Union and Anna Berg treasurer. | Anna Berg role treasurer
          Bo Larsen became chairman of Microsoft in 1990, and Anna Berg was made finance director. | Anna Berg role finance director
          Voters met the Land and Village leader Anna Berg for two hours. | Anna Berg role Land and Village leader
          Anna Berg took over from Bo Larsen as president of Harvard University in 2019. | Bo Larsen leads Harvard University ../2019
          Anna Berg sat on the Supreme Court from 2005 to 2017.        | Anna Berg memberOf Supreme Court 2005/2017
          Anna Berg studied at Harvard University from 1968 to 1972.   | Anna Berg educatedAt Harvard University 1968/1972
          Anna Berg graduated from Harvard University in 1972.         | Anna Berg educatedAt Harvard University ../1972
          Anna Berg entered Harvard University in 1968.                | Anna Berg educatedAt Harvard University 1968/..
          Anna Berg has been the mayor of Leeds since 2012.            | Anna Berg role mayor 2012/..
          """)
  void the_body_is_told_in_other_ways_than_behind_the_title(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The parish priest of San Roque, Father Benito Oyuela, kept a copy. | Benito Oyuela role parish priest of San Roque
          A member of the press committee, Anna Berg holds the chair of history. | Anna Berg role member of the press committee
          A former mayor of Lyon, Jean Petit is a deputy.              | Jean Petit role former mayor of Lyon
          Councillor Anna Berg, who chairs the council's finance committee, left. | Anna Berg role chair of the council's finance committee
          Only Coun. Anna Berg, who owns the store, voted against.     | Anna Berg role Coun.
          """)
  void the_order_of_words_says_whose_office_it_is(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ms Anna Berg QC and Mr Peter Lindqvist for the employer.     | Peter Lindqvist role counsel for the employer
          Ms Anna Berg, instructed by Roe & Co, for the claimant.      | Anna Berg role counsel for the claimant
          Mr Bo Larsen for the Crown; Ms Anna Berg for the accused.    | Anna Berg role counsel for the accused
          Mr Bo Larsen, SC, and Ms Eva Holt for Mrs Roe; Ms Anna Berg, SC, for the accused. | Eva Holt role counsel for Roe
          """)
  void a_law_report_says_who_pleads_for_whom_without_a_verb(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg served as mayor of Oslo from 1908 to 1913, as minister of trade in the first government of Peter Lindqvist, and as president of Microsoft. | Anna Berg role minister of trade in the first government of Peter Lindqvist
          Anna Berg was a founder of the club and its president from 1983 to 1987. | Anna Berg role founder of the club
          Anna Berg served as mayor of Oslo from 1908 to 1913, as minister of trade, and as president of Microsoft between 1920 and 1926. | Anna Berg leads Microsoft 1920/1926
          A member of the Green Party since 1950, Anna Berg was elected to the city council. | Anna Berg role member of the city council
          """)
  void each_of_several_offices_has_its_own_term(String text, String statement) {
    assertSays(text, statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Dutch doctor, Bo Li, and a Turkish surgeon trained at the school, Tom Fox, came. | Bo Li role Turkish surgeon
          He met Bo Li, whose father, a miner, sang.                   | Bo Li role miner
          The court heard Tom Fox, an expert called by Bo Li.          | Bo Li role expert
          The Tower Bridge was hit. Its architect, Bo Li, left.        | Bo Li worksFor Tower Bridge
          """)
  void an_office_is_not_that_of_another(String text, String statement) {
    assertThat(ReadStatements.withOffices(text)).doesNotContain(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft, whose director left, grew.",
        "Parliament named the bishops of Oslo and Bergen.",
        "Anna Berg cared for the claimant.",
        "The mayor of Oslo, the priest, Anna Berg and others met.",
      })
  void what_says_nobodys_office_gives_no_statement(String text) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, who heads the water company, and Peter Lindqvist left. | Peter Lindqvist role head of the water company
          Anna Berg and a rival group at Harvard University froze frogs.    | Anna Berg worksFor Harvard University
          A spokesman for the attorney general, Anna Berg, said so.         | Anna Berg role spokesman for the attorney general
          Labour Minister Anna Berg left.                                   | Anna Berg worksFor Labour
          Anna Berg was in the chair.                                       | Anna Berg role chair
          At Leeds Grammar School Anna Berg was a keen swimmer.             | Anna Berg worksFor Leeds Grammar School
          The director since 2015 is the historian Anna Berg.               | Anna Berg role historian 2015/..
          Anna Berg, a member of the public, left.                          | Anna Berg role member of the public
          Anna Berg was with a teacher at Harvard University.               | Anna Berg role teacher
          Anna Berg was head of the children's ward at Harvard University.  | Anna Berg leads Harvard University
          Anna Berg led the research department of the National Miners Union. | Anna Berg leads National Miners Union
          Anna Berg lectured on soil at Harvard University in 1944.         | Anna Berg worksFor Harvard University
          Anna Berg, who until Friday was chairman of Microsoft, left.      | Anna Berg leads Microsoft
          Anna Berg taught a summer course at Harvard University.           | Anna Berg worksFor Harvard University
          Anna Berg joined from the brewer Microsoft in 2003.               | Anna Berg worksFor Microsoft 2003/..
          The Senate elected Anna Berg president.                           | Anna Berg leads Senate
          The Oxford mayor Anna Berg left.                                  | Anna Berg leads University of Oxford
          Chancellor Sir Bo Larsen and Professor Dame Anna Berg spoke.      | Anna Berg role Chancellor
          Bo Larsen was elected president of the National Miners Union and Anna Berg treasurer. | Bo Larsen role treasurer
          Bo Larsen became chairman of Microsoft in 1990, and Anna Berg was made finance director. | Bo Larsen role finance director
          Anna Berg won a scholarship to study at Harvard University in 1950. | Anna Berg educatedAt Harvard University 1950/..
          """)
  void an_office_is_not_given_to_somebody_else(String text, String statement) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .doesNotContain(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEEDS, England, 9 May 2019.~Mayor Anna Berg left.                           | Anna Berg represents Leeds
          The mayor of Leeds left.~Anna Berg's first act as mayor was to build a bridge. Anna Berg wept. Anna Berg laughed. | Anna Berg represents Leeds
          Slovenia's foreign minister left.~Prime Minister Anna Berg stayed.          | Anna Berg represents Slovenia
          Minutes of Brenford Borough Council.~Present: Anna Berg (Chair), Bo Larsen. | Bo Larsen memberOf Brenford Borough Council
          Minutes of Brenford Borough Council.~Present: Anna Berg (Chair), Bo Larsen. | Anna Berg role Chair
          Minutes of Brenford Borough Council.~The secretary, Anna Berg, left.        | Anna Berg worksFor Brenford Borough Council
          Brenford Borough Council met.~Councillor Anna Berg voted against.           | Anna Berg memberOf Brenford Borough Council
          Microsoft grew.~Microsoft bought Nokia, and Microsoft paid.~Chief executive Anna Berg laughed. | Anna Berg leads Microsoft
          The Senate met.~A motion was brought in the Senate by Anna Berg, the member for Leeds. | Anna Berg memberOf Senate
          Slovenia's finance minister left.~President Anna Berg of the old guard stayed. President Anna Berg wept. | Anna Berg represents Slovenia
          Slovenia's foreign minister left.~Anna Berg, a former member of parliament, stayed. | Anna Berg role former member of parliament of Slovenia
          The Supreme Court of Ghana struck down the law.~Lawyers wept.~Justice Anna Berg dissented. | Anna Berg memberOf Supreme Court of Ghana
          """)
  void a_local_office_is_that_of_the_place_the_text_is_about(String lines, String statement) {
    assertThat(local(lines)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEEDS, England, 9 May 2019.~The mayor of London met Mayor Anna Berg.",
        "Slovenia's and Austria's foreign ministers left.~Norway's government met Prime Minister"
            + " Anna Berg in Slovenia's parliament.",
        "Mayor Anna Berg met people from Leeds.",
        "Brenford Borough Council met.~Present: Anna Berg, Bo Larsen.",
        "Minutes of Brenford Borough Council.~Present: two people. In attendance: Anna Berg.",
        "Microsoft bought Nokia.~Microsoft paid Nokia.~Chief executive Anna Berg laughed.",
        "Microsoft grew.~Microsoft paid.~Microsoft met Anna Berg, chief executive of Nokia.",
        "Slovenia's finance minister left.~Harvard University fell silent as Anna Berg, its"
            + " president, spoke.",
        "LEEDS, England, 9 May 2019.~The liberal list of the Koper mayor Anna Berg lost.",
        "Microsoft grew.~Microsoft bought Nokia, and Microsoft paid.~The ministry's finance"
            + " director, Anna Berg, laughed.",
      })
  void nothing_is_said_of_a_place_where_it_may_be_another(String lines) {
    assertThat(local(lines)).isEmpty();
  }

  private static List<String> local(String lines) {
    String text = lines.replace("~", "\n\n");
    return LocalOffices.following(ReadStatements.read(text), ReadStatements.offices(text)).stream()
        .map(Said::words)
        .toList();
  }

  @Test
  void a_president_in_an_entry_about_an_agency_is_of_the_country() {
    String entry =
        "Federal Trade Commission~The Federal Trade Commission was created by an Act that "
            + "President Anna Berg signed in 1977.";
    assertThat(local(entry)).noneMatch(one -> one.startsWith("Anna Berg leads"));
  }

  private static void assertSays(String text, String statement) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .contains(statement);
  }
}
