package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.document.Metadata;
import org.annals.entity.EntityResolver;
import org.annals.entity.MarkedDocument;
import org.annals.entity.ResolvedDocument;
import org.annals.name.NameBase;
import org.annals.name.OfficeTitles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PatternStatementFinderTest {
  private static final NameBase NAMES = NameBase.of("none.tsv", List.of("class\tname"));
  private static final OfficeTitles TITLES = OfficeTitles.load();

  private static Stream<PatternTable.Row> patterns() {
    return PatternTable.load().rows().stream();
  }

  static ResolvedDocument read(String marked) {
    return new EntityResolver(NAMES).resolve(MarkedDocument.parse(marked, Metadata.NONE, NAMES));
  }

  private static List<Statement> found(PatternTable.Row row, String marked) {
    return new PatternStatementFinder(new PatternTable(List.of(row)), TITLES).find(read(marked));
  }

  private static List<String> said(String marked) {
    return new PatternStatementFinder(TITLES).find(read(marked)).stream().map(Said::words).toList();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void every_pattern_finds_its_example(PatternTable.Row row) {
    assertThat(found(row, row.example())).as(row.example()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void no_pattern_finds_its_counter_example(PatternTable.Row row) {
    assertThat(found(row, row.counterExample())).as(row.counterExample()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then [GovernmentBody ICE] director [Person Tom Homan] spoke.          | Tom Homan leads ICE
          [Person Anna Berg], a reporter for the [Organization Guild], won.     | Anna Berg worksFor Guild
          Then [Country France]'s President [Person Anna Berg] left.            | Anna Berg represents France
          [Person Anna Berg], a member of the [Legislature Senate], won.        | Anna Berg memberOf Senate
          [Person Anna Berg] of [Company Acme] met Secretary of State [Person Bo Li]. | Bo Li role Secretary of State
          Then acting director [Person Anna Berg] left.                         | Anna Berg role acting director
          """)
  void says_what_the_sentence_says(String marked, String statement) {
    assertThat(said(marked)).contains(statement);
  }

  @Test
  void a_past_office_is_a_role_but_no_bond() {
    assertThat(said("Then former [GovernmentBody ICE] director [Person Tom Homan] spoke."))
        .containsExactly("Tom Homan role former director");
    assertThat(said("Then ex-president [Person Anna Berg] of [Country Chile] left."))
        .containsExactly("Anna Berg role ex-president");
  }

  @Test
  void a_heading_or_menu_says_nothing() {
    assertThat(said("[Person Anna Berg]")).isEmpty();
  }
}
