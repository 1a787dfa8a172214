package org.annals.fact;

import static org.annals.fact.PatternStatementFinderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void the_year_of_a_law_stands_in_before_or_behind_its_name() {
    assertThat(said(new LawYearFinder(), "The [Statute Ship Act of 1850] passed."))
        .containsExactly("Ship Act of 1850 enactedIn 1850");
    assertThat(said(new LawYearFinder(), "The [Statute Ship Act 1819] passed."))
        .containsExactly("Ship Act 1819 enactedIn 1819");
    assertThat(said(new LawYearFinder(), "The 1798 [Statute Ship Act] passed."))
        .containsExactly("Ship Act enactedIn 1798");
    assertThat(said(new LawYearFinder(), "The [Statute Ship Act] (1833) passed."))
        .containsExactly("Ship Act enactedIn 1833");
  }

  @Test
  void a_number_or_a_case_gives_no_year_of_a_law() {
    assertThat(said(new LawYearFinder(), "In 1850 the [Statute Ship Act] passed.")).isEmpty();
    assertThat(said(new LawYearFinder(), "Then [CourtCase Roe v. Wade] (1973) came.")).isEmpty();
  }
}
