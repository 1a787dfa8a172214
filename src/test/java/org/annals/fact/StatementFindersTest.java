package org.annals.fact;

import static org.annals.fact.PatternStatementFinderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementFindersTest {
  private static List<String> said(StatementFinder finder, String marked) {
    return finder.find(read(marked)).stream().map(Said::words).toList();
  }

  @Test
  void an_acronym_in_brackets_stands_for_the_name_before_it() {
    assertThat(
            said(
                new AcronymFinder(),
                "The [Organization League of Free Sailors] ([Organization LOFS]) met."))
        .containsExactly("League of Free Sailors acronym LOFS");
  }

  @Test
  void a_second_body_in_brackets_is_no_acronym() {
    assertThat(
            said(
                new AcronymFinder(),
                "The [Organization League] ([Organization Leeds Branch]) met."))
        .isEmpty();
  }

  @Test
  void a_place_with_the_place_around_it() {
    assertThat(said(new PlaceFinder(), "In [City Alba], [Region Texas], it rained."))
        .containsExactly("Alba locatedIn Texas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Anna Berg] of [City Alba] wept. | Anna Berg residesIn Alba",
        "Rep. [Person Anna Berg] of [City Alba] wept. | Anna Berg residesIn Alba",
        "[Person Anna Berg], 11, of [City Alba] wept. | Anna Berg residesIn Alba",
        "[Person Anna Berg] of [Region Texas] wept. | Anna Berg residesIn Texas",
        "Bishop [Person Anna Berg] of [City Alba] wept. | ",
        "Senator [Person Anna Berg] of [Region Texas] wept. | ",
        "[Person Francis] of [City Alba] wept. | ",
        "[Person Anna Berg] of [Country France] wept. | ",
      })
  void somebody_of_a_town_lives_there_unless_an_office_is_of_it(String text, String home) {
    assertThat(said(new HomeFinder(), text))
        .containsExactlyElementsOf(home == null ? List.of() : List.of(home));
  }

  @Test
  void somebody_of_new_york_may_be_of_the_state() {
    assertThat(
            new HomeFinder()
                    .find(
                        ReadStatements.read("Ann Lee of New York left. Ann Berg of Seattle left.")
                            .document())
                    .stream()
                    .map(Said::words))
        .containsExactly("Ann Berg residesIn Seattle");
  }

  @Test
  void a_list_of_places_says_nothing() {
    assertThat(
            said(
                new PlaceFinder(),
                "In [City Alba], [Country France] and [Country Spain] it rained."))
        .isEmpty();
    assertThat(said(new PlaceFinder(), "In [City Alba], [City Berlin] and [City Rome] it rained."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Person Anna Berg] (1871–1950) wept.                          | 1871, 1950
          [Person Anna Berg] (1871-1950) wept.                          | 1871, 1950
          [Person Anna Berg] (12 May 1831 – 3 August 1899) wept.        | 1831-05-12, 1899-08-03
          [Person Anna Berg] (born 1908; died 1990) wept.               | 1908, 1990
          [Person Anna Berg] (b. 1908) wept.                            | 1908
          [Person Anna Berg] (1861–1865) wept.                          |
          [Person Anna Berg] (c. 1831 – 1899) wept.                     |
          [Person Anna Berg] (12 May 1950) wept.                        |
          [Company Acme] (1871–1950) made soap.                         |
          """)
  void brackets_behind_a_person_give_the_days_of_birth_and_death(String marked, String dates) {
    assertThat(said(new LifeFinder(), marked).stream().map(StatementFindersTest::lastWord))
        .containsExactlyElementsOf(dates == null ? List.of() : List.of(dates.split(", ", -1)));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  @Test
  void brackets_behind_a_person_give_the_place_of_birth() {
    assertThat(said(new LifeFinder(), "[Person Anna Berg] (born 3 May 1971 in [City Turin]) wept."))
        .containsExactly("Anna Berg bornOn 1971-05-03", "Anna Berg bornIn Turin");
    assertThat(
            said(
                new LifeFinder(),
                "[Person Bo Li] (3 June 1880, [City Oslo] – 1 May 1951, [City Rome]) wept."))
        .containsExactly("Bo Li bornOn 1880-06-03", "Bo Li bornIn Oslo", "Bo Li diedOn 1951-05-01");
  }

  @Test
  void the_name_in_quotes_inside_of_a_name_is_another_name() {
    assertThat(said(new NicknameFinder(), "Then [Person Dan “Moose” Roe] left."))
        .containsExactly("Dan Roe alias Moose");
    assertThat(said(new NicknameFinder(), "Then [Person Dan O'Roe] left.")).isEmpty();
  }

  @Test
  void the_year_of_a_law_stands_in_before_or_behind_its_name() {
    assertThat(said(new LawYearFinder(), "The [Statute Ship Act of 1850] passed."))
        .containsExactly("Ship Act of 1850 enactedOn 1850");
    assertThat(said(new LawYearFinder(), "The [Statute Ship Act 1819] passed."))
        .containsExactly("Ship Act 1819 enactedOn 1819");
    assertThat(said(new LawYearFinder(), "The 1798 [Statute Ship Act] passed."))
        .containsExactly("Ship Act enactedOn 1798");
    assertThat(said(new LawYearFinder(), "The [Statute Ship Act] (1833) passed."))
        .containsExactly("Ship Act enactedOn 1833");
    assertThat(said(new LawYearFinder(), "In [CourtCase Moss v. Vale] (1921) they won."))
        .containsExactly("Moss v. Vale decidedOn 1921");
    assertThat(said(new LawYearFinder(), "In 1921 [CourtCase Moss v. Vale] was lost.")).isEmpty();
  }

  @Test
  void a_number_gives_no_year_of_a_law() {
    assertThat(said(new LawYearFinder(), "In 1850 the [Statute Ship Act] passed.")).isEmpty();
  }

  @Test
  void the_head_of_a_law_report_tells_who_decided_the_case_and_when() {
    assertThat(
            said(
                new LawReportFinder(),
                """
                [CourtCase Moss v Vale]

                [Court High Court]

                Before Mr Justice [Person Roe] and Mrs Justice [Person Lind]

                Judgment May 3, 2018

                The claim was dismissed.
                """))
        .containsExactly(
            "Moss v Vale decidedBy High Court",
            "Moss v Vale decidedBy Roe",
            "Moss v Vale decidedBy Lind",
            "Moss v Vale decidedOn 2018-05-03");
  }

  @Test
  void a_case_within_a_sentence_is_no_head_of_a_report() {
    assertThat(
            said(
                new LawReportFinder(),
                "The judge relied on [CourtCase Moss v Vale].\n\n[Court High Court]\n\nIt rained."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Person Anna Berg], physician, born 2 May 1932; died 9 June 2010. | 1932-05-02, 2010-06-09
          [Person Anna Berg], born 1932, died 2010.                         | 1932, 2010
          [Person Anna Berg] wept; [Person Bo Li], born 1932; died 2010.    |
          """)
  void a_line_that_opens_on_a_name_gives_the_days_of_birth_and_death(String marked, String dates) {
    assertThat(said(new LifeFinder(), marked).stream().map(StatementFindersTest::lastWord))
        .containsExactlyElementsOf(dates == null ? List.of() : List.of(dates.split(", ", -1)));
  }
}
