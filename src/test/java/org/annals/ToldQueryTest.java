package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annals.query.ToldStore;
import org.annals.store.KnowledgeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The questions about events and claims, put to two papers that hold all there is to ask for; the
 * examples need not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ToldQueryTest {
  private KnowledgeStore store;

  @BeforeAll
  void open(@TempDir Path folder) {
    store = ToldStore.open(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  /** Those whose rows are kept. */
  static List<String> recorded() {
    return List.of(
        "02-who-leads-what",
        "04-members-and-parties",
        "09-what-is-said-about-the-most-named-person",
        "10-what-cites-one-sentence",
        "14-most-named-entities",
        "21-statements-with-speaker-and-confidence",
        "22-who-claims-what",
        "23-told-but-not-as-facts",
        "24-events-where-and-when",
        "25-named-events",
        "26-who-did-what-to-whom",
        "27-numbers-and-sums",
        "28-parts-and-wholes",
        "32-timeline-of-a-person",
        "33-who-arrested-whom",
        "34-protests-and-strikes",
        "35-where-documents-disagree",
        "36-laws-and-what-was-done",
        "37-who-says-what",
        "38-from-where-to-whom-and-how",
        "39-facts-of-which-the-program-is-sure",
        "40-how-things-stand");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void the_rows_are_those_on_record(String name) {
    String answer = QueryAnswer.of(name, store);
    assertThat(answer.lines())
        .containsExactlyElementsOf(QueryAnswer.onRecord("told", name, answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24-events-where-and-when",
        "26-who-did-what-to-whom",
        "32-timeline-of-a-person",
        "36-laws-and-what-was-done",
        "38-from-where-to-whom-and-how"
      })
  void what_is_denied_did_not_happen(String name) {
    assertThat(QueryAnswer.of(name, store))
        .contains("Leeds Police")
        .doesNotContain("The First Paper\"\tattack by Leeds Police")
        .doesNotContainPattern("attack by Leeds Police\"[^\n]*Berg said");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24-events-where-and-when", "26-who-did-what-to-whom"})
  void how_things_stand_is_nothing_that_happens(String name) {
    assertThat(QueryAnswer.of(name, store)).doesNotContain("two mills");
    assertThat(QueryAnswer.of("40-how-things-stand", store)).contains("two mills");
  }

  @Test
  void a_claim_is_no_fact() {
    assertThat(QueryAnswer.of("02-who-leads-what", store)).doesNotContain("Carl Holm");
    assertThat(QueryAnswer.of("22-who-claims-what", store))
        .contains("\"two officials\"\t\"statement\"\t\"Carl Holm | leads | Dockers Guild\"");
  }

  @Test
  void a_pronoun_is_no_name() {
    assertThat(QueryAnswer.of("14-most-named-entities", store))
        .contains("\"Anna Berg\"\t\"person\"\t5\t2\n");
  }
}
