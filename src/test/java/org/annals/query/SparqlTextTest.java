package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.annals.UserException;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is understood, or it is said in one line where and why not. */
final class SparqlTextTest {
  private static final String BASE = "http://localhost:3030/";

  @Test
  void the_prefixes_of_the_project_and_iris_below_the_base_need_no_declaration() {
    Query query = SparqlText.parse("ASK { <id/person/A> a annals:Person }", BASE);

    assertThat(query.toString()).contains("<id/person/A>").contains("annals:Person");
    assertThat(query.getBaseURI()).isEqualTo(BASE);
  }

  @Test
  void a_query_may_declare_a_prefix_of_the_project_as_something_else() {
    assertThat(SparqlText.parse("PREFIX annals: <http://e/> ASK { ?x a annals:B }", BASE))
        .hasToString(
            SparqlText.parse("PREFIX annals: <http://e/> ASK { ?x a annals:B }", BASE).toString())
        .satisfies(q -> assertThat(q.getPrefix("annals")).isEqualTo("http://e/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT ?x { ?x a foo:Bar } | line 1, column 18: Unresolved prefixed name: foo:Bar.",
        "SELECT * {~ ?x a~ } | line 3, column 2: found '}', expected",
        "SELECT * { ?x a ?y | line 1, column 18: found the end of the query, expected",
        "SELECT * {} } | line 1, column 13: found '}', expected the end of the query,",
        "SELECT ? {} | line 1, column 8: found '?', expected",
        "SELEC ?x {} | line 1, column 6: 'SELEC' is no word of SPARQL.",
        "SELECT * { ?x a 'abc } | the query ends within 'abc }.",
        "SELECT (1 AS ?x) { BIND(2 AS ?x) } | Variable used when already in-scope: ?x in (1 AS ?x).",
      })
  void it_says_where_it_does_not_understand(String sparql, String told) {
    assertThatThrownBy(() -> SparqlText.parse(sparql.replace('~', '\n'), BASE))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e.getMessage())
                  .startsWith("The query is not SPARQL: ")
                  .contains(told)
                  .hasLineCount(1)
                  .hasSizeLessThan(220);
              assertThat(e.kind()).isEqualTo(UserException.Kind.WRONG_USE);
            });
  }

  @Test
  void of_a_forgotten_dot_it_says_that_a_dot_was_expected() {
    assertThatThrownBy(
            () -> SparqlText.parse("SELECT * { ?x rdfs:label 'a' ?x rdfs:label 'b' }", BASE))
        .hasMessageContaining("column 30: found '?x', expected ")
        .hasMessageContaining("'.'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a> <b> <c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "DROP ALL",
        "PREFIX e: <http://e/> INSERT { ?s a e:x } WHERE { ?s a annals:Person }"
      })
  void an_update_is_refused_as_one(String sparql) {
    assertThatThrownBy(() -> SparqlText.parse(sparql, BASE))
        .hasMessage("This is an update, and a query only reads.");
  }
}
