package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which club somebody is in the report of a match. */
final class MatchSidesTest {
  private static final String OPENING = "Leeds United met Manchester City on Sunday. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained. Leeds United took the lead when striker Ann Roe scored.             | Ann Roe worksFor Leeds United F.C.
          It rained. Leeds United went ahead after Ann Roe headed in a corner.           | Ann Roe worksFor Leeds United F.C.
          Midfielder Ann Roe scored twice as Leeds United came from behind to win.       | Ann Roe worksFor Leeds United F.C.
          It rained. Ann Roe rose to head Leeds United into the final.                   | Ann Roe worksFor Leeds United F.C.
          It rained. A goal by Ann Roe gave Leeds United a victory.                      | Ann Roe worksFor Leeds United F.C.
          Leeds United will play in Rome. The club president, Ann Roe, will pay.         | Ann Roe leads Leeds United F.C.
          """)
  void whose_player_somebody_is_follows_from_what_the_side_does(String text, String statement) {
    assertThat(said(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leeds United took the lead when Ann Roe headed into her own net.",
        "Leeds United went behind after Ann Roe scored.",
        "It rained. Captain Ann Roe smiled.",
        "Ann Roe headed the committee. It sent Leeds United to Rome.",
      })
  void nobody_is_of_a_side_that_the_deed_is_against(String text) {
    assertThat(said(text)).noneMatch(one -> one.startsWith("Ann Roe worksFor"));
  }

  @Test
  void a_town_before_an_office_is_the_one_club_whose_name_begins_so() {
    ReadDocument read = ReadStatements.read(OPENING + "Leeds coach Ann Roe smiled.");
    SentenceTree last = read.trees().getLast();
    Statement role =
        Statement.asserted(
            new Value.Of(last.referents().getLast().entity()),
            Relation.ROLE,
            new Value.Words("Leeds coach"),
            last.sentence(),
            1);
    assertThat(new MatchSides(read.trees()).following(List.of(role)))
        .extracting(ReadStatements::words)
        .containsExactly("Ann Roe worksFor Leeds United F.C.");
  }

  private static List<String> said(String text) {
    ReadDocument read = ReadStatements.read(OPENING + text);
    List<Statement> told = ReadStatements.offices(OPENING + text);
    return LocalOffices.following(read, told).stream().map(ReadStatements::words).toList();
  }
}
