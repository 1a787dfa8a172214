package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.attribution.Polarity;
import org.annals.attribution.Speaker;
import org.annals.attribution.StanceReader;
import org.annals.dating.WritingTime;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    return found(new PatternStatementFinder(new PatternTable(List.of(row)), TITLES), marked);
  }

  private static List<Statement> find(String marked) {
    return found(new PatternStatementFinder(TITLES), marked);
  }

  /** In a text whose syntax nobody has read. */
  private static List<Statement> found(PatternStatementFinder finder, String marked) {
    ResolvedDocument document = read(marked);
    return finder.find(
        new ReadDocument(
            document, List.of(), new StanceReader(List.of()), WritingTime.of(document)));
  }

  private static List<String> said(String marked) {
    return find(marked).stream().map(Said::words).toList();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void every_pattern_finds_its_example(PatternTable.Row row) {
    assertThat(found(row, row.example())).as(row.example()).isNotEmpty();
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
          Then Senators [Person Anna Berg], [Person Bo Li] and [Person Jo Roe] left. | Bo Li role Senator
          [Person Anna Berg], MP for [City Leeds], left.                        | Anna Berg represents Leeds
          Then [PoliticalParty Labour] MP [Person Anna Berg] left.              | Anna Berg memberOf Labour
          [Person Anna Berg], vice president of the [Union Guild], left.        | Anna Berg worksFor Guild
          [Person Anna Berg], professor of history at the [School Guild], left. | Anna Berg role professor of history
          President of the [Country United States] [Person Anna Berg] left.     | Anna Berg represents United States
          Then [Person Anna Berg]'s labor secretary, [Person Bo Li], left.      | Bo Li role labor secretary
          The [Union Guild], led by [Person Anna Berg], met.                    | Anna Berg leads Guild
          The [Statute Ship Act], known as the [Statute Sea Law], failed.       | Ship Act alias Sea Law
          [Person Anna Berg], a former [SportsOrganization Reds] coach, left.   | Anna Berg role former coach
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Self-proclaimed president of [Country Chile] [Person Anna Berg] left.",
        "Would-be governor [Person Anna Berg] left.",
        "[Person Anna Berg], an alleged member of the [Organization Guild], left.",
        "[Person Anna Berg], a so-called adviser to [Person Bo Li], left.",
        "If [Person Anna Berg] was president of [Country Chile], it was long ago.",
        "Was it so that [Person Anna Berg] was president of [Country Chile]?",
        "[Person Anna Berg] could become head of the [Organization Guild].",
        "They denied that [Person Anna Berg] was a member of the [Organization Guild].",
        "[Person Anna Berg] joined the [Union Guild] in 1938 but left in 1956.",
        "\u201CSome say [Person Anna Berg] was a member of the [Organization Guild].\u201D",
        "[Person Anna Berg], a critic of the [Organization Guild], left.",
        "They had met [Person Anna Berg], the mayor said.",
      })
  void what_is_hedged_asked_or_supposed_is_not_said(String marked) {
    assertThat(said(marked)).isEmpty();
  }

  @Test
  void a_denial_is_a_statement_that_denies() {
    Statement denial =
        find("[Person Anna Berg] was never a member of the [Organization Guild].").getFirst();
    assertThat(Said.words(denial)).isEqualTo("Anna Berg memberOf Guild");
    assertThat(denial.stance().polarity()).isEqualTo(Polarity.DENIED);
    assertThat(denial.isAsserted()).isFalse();
  }

  @Test
  void what_somebody_says_is_theirs() {
    List<Statement> statements =
        find("[Person Bo Li] claimed that [Person Anna Berg] was head of the [Union Guild].");
    assertThat(statements).isNotEmpty().noneMatch(Statement::isAsserted);
    assertThat(statements)
        .allSatisfy(
            statement ->
                assertThat(statement.stance().speakers())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Speaker.Named.class,
                        speaker -> assertThat(speaker.entity().label()).isEqualTo("Bo Li")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Person Anna Berg] was president of the [Union Guild] until 1993.             | ../1993
          [Person Anna Berg] was president of the [Union Guild] from 1985 to 1993.      | 1985/1993
          [Person Anna Berg], president of the [Union Guild] (1985–93), left.           | 1985/1993
          [Person Anna Berg], president of the [Union Guild] since May 1985, left.      | 1985-05/..
          [Person Anna Berg] became president of the [Union Guild] in 1985.             | 1985/..
          [Person Anna Berg] was elected president of the [Union Guild] on 5 May 1985.  | 1985-05-05/..
          [Person Anna Berg] was president of the [Union Guild] from 1985 until her death in 1993. | 1985/1993
          [Person Anna Berg] was president of the [Union Guild] in 1985.                | ../..
          [Person Anna Berg] was president of the [Union Guild], and until 1993 lived there. | ../..
          """)
  void a_term_of_office_has_its_dates(String marked, String period) {
    assertThat(find(marked))
        .hasSize(2)
        .allSatisfy(statement -> assertThat(statement.period()).hasToString(period))
        .extracting(Said::words)
        .containsExactly("Anna Berg role president", "Anna Berg leads Guild");
  }

  @Test
  void an_office_that_ended_nobody_knows_when_is_a_role_but_no_bond() {
    assertThat(said("[Person Anna Berg] was president of the [Union Guild] until the war."))
        .containsExactly("Anna Berg role president");
  }

  @Test
  void years_behind_the_name_of_a_bearer_are_no_term_of_office() {
    assertThat(find("They met the astronomer [Person Anna Berg] (1825–1865) there."))
        .singleElement()
        .satisfies(statement -> assertThat(statement.period().isKnown()).isFalse());
  }

  @Test
  void who_holds_an_office_of_the_state_is_a_member_of_his_party() {
    assertThat(said("[Person Bo Li], the [PoliticalParty Centre] attorney general, spoke."))
        .contains("Bo Li memberOf Centre");
  }

  @Test
  void an_honour_or_a_second_place_does_not_lead() {
    assertThat(said("[Person Anna Berg], a deputy chairman of the [Union Guild], left."))
        .containsExactly("Anna Berg role deputy chairman", "Anna Berg worksFor Guild");
    assertThat(said("[Person Anna Berg], an honorary chairman of the [Union Guild], left."))
        .containsExactly("Anna Berg role honorary chairman");
  }

  @Test
  void how_somebody_came_to_an_office_is_no_part_of_it() {
    assertThat(said("[Person Anna Berg], elected president of the [Union Guild], left."))
        .containsExactly("Anna Berg role president", "Anna Berg leads Guild");
  }

  @Test
  void nobody_represents_a_place_without_being_elected() {
    assertThat(said("[Person Anna Berg], the Archbishop of [City York], left."))
        .containsExactly("Anna Berg role Archbishop");
  }

  @Test
  void a_heading_or_menu_says_nothing() {
    assertThat(said("[Person Anna Berg]")).isEmpty();
  }
}
