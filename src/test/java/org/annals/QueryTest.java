package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.annals.pipeline.ExampleStore;
import org.annals.store.KnowledgeStore;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that ship with the program, put to the graph of the examples. */
@ExtendWith(ExampleStore.class)
final class QueryTest {
  private static final Set<String> ABOUT_WHAT_IS_TOLD =
      Set.of("09", "22", "23", "24", "26", "27", "28", "32", "33", "34", "35", "36");

  static List<String> names() {
    return QueryAnswer.names();
  }

  /** Those about events and claims of others are put to other texts, by {@link ToldQueryTest}. */
  static List<String> aboutNames() {
    return names().stream()
        .filter(name -> !ABOUT_WHAT_IS_TOLD.contains(name.substring(0, 2)))
        .toList();
  }

  /** Kept to show what a change does to the answers; not every row of them is right. */
  static List<String> recorded() {
    return List.of(
        "06-laws-and-where-they-are-named",
        "13-entities-in-several-documents",
        "03-who-works-for-whom",
        "07-laws-by-year",
        "16-places-on-a-map",
        "17-places-within-places",
        "18-acronyms",
        "20-documents",
        "25-named-events",
        "29-links-to-other-data",
        "32-timeline-of-a-person",
        "33-who-arrested-whom",
        "34-protests-and-strikes");
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_query_parses_with_the_prefixes_of_the_project(String name) {
    assertThat(
            QueryAnswer.parse(name).isSelectType()
                || QueryAnswer.parse(name).isConstructType()
                || QueryAnswer.parse(name).isDescribeType())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_query_says_what_it_asks_and_shows(String name) {
    assertThat(name).matches("\\d\\d-[a-z0-9-]+");
    assertThat(QueryAnswer.text(name).lines().limit(4))
        .satisfiesExactly(
            line -> assertThat(line).matches("# title: \\S.*"),
            line -> assertThat(line).matches("# asks: \\S.*\\?"),
            line -> assertThat(line).matches("# shows: \\S.*"),
            line -> assertThat(line).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_table_shows_the_columns_that_its_head_promises(String name) {
    Query query = QueryAnswer.parse(name);
    if (query.isSelectType()) {
      assertThat(QueryAnswer.text(name))
          .contains("# shows: " + String.join(", ", query.getResultVars()) + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("aboutNames")
  void every_query_finds_something_in_the_examples(String name, KnowledgeStore store) {
    assertThat(QueryAnswer.of(name, store).lines().count()).as(name).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void asking_twice_gives_the_same_bytes(String name, KnowledgeStore store) {
    assertThat(QueryAnswer.of(name, store)).isEqualTo(QueryAnswer.of(name, store));
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void the_rows_are_those_on_record(String name, KnowledgeStore store) {
    String answer = QueryAnswer.of(name, store);
    assertThat(answer.lines())
        .containsExactlyElementsOf(QueryAnswer.onRecord("queries", name, answer));
  }
}
