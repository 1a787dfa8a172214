package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that a text tells of in several sentences, or by what it calls "the post". */
final class PostsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg is director of Microsoft. She has held the position since 2011. | Anna Berg role director 2011/..
          Anna Berg is director of Microsoft. Berg, a former lecturer at Harvard University, has been in the post since January 2015. | Anna Berg role director 2015-01/..
          Bo Li is chief engineer of Microsoft. It rained. It snowed. It froze. It thawed. Li has held his post since May 2019. | Bo Li role chief engineer 2019-05/..
          Bo Li is chairman of Microsoft. He took over in January 2022 from Ann Roe. | Ann Roe role chair ../2022-01
          Bo Li is chairman of Microsoft. He took over in January 2022 from Ann Roe. | Bo Li leads Microsoft 2022-01/..
          Bo Li became chairman in 1990. In June 2001 he was replaced by Ann Roe. | Ann Roe role chair 2001-06/..
          Bo Li had been minister since 2014, when he succeeded Al Fox. | Al Fox role minister ../2014
          Anna Berg was vice-chancellor of Harvard University until 1988, when she was succeeded by Bo Li. | Bo Li role vice-chancellor 1988/..
          Moira Platt is the education secretary. Her predecessor, Giles Hay, left. | Giles Hay role education secretary
          Anna Berg was the chief engineer of Microsoft, a post she held from 1963 until her retirement in 1986. | Anna Berg role chief engineer 1963/1986
          Fiji's minister for public works resigned on Thursday. Bo Li, who had held the post since 2022, went home. | Bo Li role Fiji's minister for public works 2022/..
          The head of the ferry authority was sacked on Monday. It rained. Ann Roe had been in the post since 2019. | Ann Roe role head of the ferry authority 2019/..
          Anna Berg is director of Microsoft. It rained. It snowed. It froze. It thawed. Berg, a chemist, has been in the post since 2011. | Anna Berg role director 2011/..
          Bo Li was appointed professor at Harvard University in 1972, a post he held until a fire closed it in January 1976. | Bo Li role professor 1972/1976-01
          """)
  void a_post_is_held_for_the_time_that_another_sentence_tells(String text, String statement) {
    assertThat(all(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was curator of Microsoft from 1999 to 2006. She replaces Bo Li at Nokia.",
        "Hemi Li, who became minister for forests last year, replaced Ngaio Reid.",
        "Captain Bo Li was replaced by Al Fox after an hour.",
        "Bo Li, a jurist, was succeeded by Al Fox.",
        "The mayor and the police chief resigned. Bo Li, who had held the post since 2022, wept.",
        "The minister resigned. The director was sacked. Bo Li had held the post since 2022.",
      })
  void nobody_has_the_office_of_somebody_whom_he_follows_in_another(String text) {
    assertThat(LocalOffices.following(ReadStatements.read(text), ReadStatements.offices(text)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The commission's report, which was handed over on Tuesday by its chair, Bo Li, was long. | Bo Li role chair of the commission
          Archbishop Bo Li of Oslo closed the house in October. | Bo Li role Archbishop of Oslo
          Facing him was Captain Bo Li of the Lebanese army. | Bo Li role Captain of the Lebanese army
          Captain Bo Li of Oslo lifted the cup. | Bo Li role Captain
          A Swedish column of 600 men under Colonel Bo Li took the fort. | Bo Li role commander of a Swedish column of 600 men
          The mill was burned by troops under General Bo Li. | Bo Li role commander of troops
          Minister Ann Roe of the Labour Party resigned. | Ann Roe role Minister
          The interior ministry denied it, but its spokesman, Colonel Bo Li, did not. | Bo Li role spokesman of the interior ministry
          Anna Berg, who has led Microsoft since 2018, was told of it by its chair, Bo Li. | Bo Li leads Microsoft
          Bo Li served as mayor for six years. | Bo Li role mayor for six years
          Anna Berg was clerk at the ministry for eight years and, from 2001 to 2004, a lecturer at Harvard University. | Anna Berg worksFor Harvard University 2001/2004
          Anna Berg left the museum in 1957 to become lecturer in botany at Harvard University. | Anna Berg worksFor Harvard University
          Ms Mary Eze, now a lecturer in midwifery at the University of Lincoln, said she was relieved. | Mary Eze worksFor University of Lincoln
          Bo Li gave up the presidency of the chamber in July 1911. | Bo Li role presidency of the chamber ../1911-07
          Ruben Berg, Maertens's team-mate, was fined. | Ruben Berg role team-mate of Maertens
          Tupac Ayala, a headman, sent a note to Leeds. | Tupac Ayala role headman
          The tenor Ivan Petkov went to Leeds. | Ivan Petkov role tenor
          They waited until a magistrate, Tom Fox, spoke. | Tom Fox role magistrate
          The Dutch group, whose chairman, Ole Dahl, sat beside her, will pay. | Ole Dahl role chairman of the Dutch group
          Microsoft grew in May. The company's director, Bo Li, wept. | Bo Li leads Microsoft
          Microsoft grew in May. The Leeds-based group sold a mill. | Microsoft locatedIn Leeds
          It belonged to Tom Fox, an acrobat from Leeds. | Tom Fox role acrobat from Leeds
          Tom Fox, the Estonian champion, lifted it in 1905. | Tom Fox role Estonian champion
          Ann Roe, a former auditor-general whom the king dismissed, waited. | Ann Roe role former auditor-general
          Bo Li then moved to London as managing director of Microsoft. | Bo Li leads Microsoft
          """)
  void an_office_is_read_however_it_is_told(String text, String statement) {
    assertThat(all(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li brought Anna Berg a medal.",
        "Bo Li sent a car to bring Anna Berg home.",
        "Anna Berg has been promoted to a court that hears such cases.",
      })
  void what_is_given_to_somebody_is_no_office(String text) {
    assertThat(all(text)).noneMatch(said -> said.startsWith("Anna Berg role"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOUSE OF ASSEMBLY, OFFICIAL REPORT~MRS ANNA BERG (Leeds North): Mr Speaker, I thank you"
            + " for calling me."
      })
  void the_record_of_a_parliament_tells_the_seats_of_those_who_speak(String lines) {
    assertThat(all(lines.replace("~", "\n\n")))
        .contains("ANNA BERG role member for Leeds North")
        .noneMatch(said -> said.endsWith("Speaker"));
  }

  private static List<String> all(String text) {
    List<Statement> told =
        Stream.concat(
                ReadStatements.offices(text).stream(),
                LocalOffices.following(ReadStatements.read(text), ReadStatements.offices(text))
                    .stream())
            .toList();
    return told.stream().map(ReadStatements::words).toList();
  }
}
