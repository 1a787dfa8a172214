package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annals.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions that ship with the program are found by name. */
final class QueryCatalogTest {
  private final QueryCatalog catalog = QueryCatalog.load();

  @Test
  void every_query_says_what_it_is_and_is_sparql() {
    assertThat(catalog.queries()).hasSizeGreaterThan(20);
    for (NamedQuery query : catalog.queries()) {
      assertThat(List.of(query.title(), query.asks(), query.shows()))
          .as(query.name())
          .noneMatch(String::isBlank);
      assertThat(SparqlText.parse(query.sparql(), "http://localhost:3030/")).isNotNull();
    }
  }

  @Test
  void numbers_and_names_are_given_once() {
    assertThat(catalog.queries()).extracting(NamedQuery::name).doesNotHaveDuplicates();
    assertThat(catalog.queries()).extracting(NamedQuery::number).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who-leads-what",
        "Who-Leads-What",
        "02-who-leads-what",
        "02-who-leads-what.rq",
        "2",
        "02"
      })
  void a_query_is_found_by(String name) {
    assertThat(catalog.get(name).name()).isEqualTo("who-leads-what");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-lead-what", "leads-what", "who-leeds-wat"})
  void a_misspelt_name_brings_the_right_one_to_mind(String name) {
    assertThatThrownBy(() -> catalog.get(name))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e).hasMessage("There is no query named '%s'.", name);
              assertThat(e.remedy())
                  .isEqualTo("Did you mean who-leads-what? See them all: annals query --list");
              assertThat(e.kind()).isEqualTo(UserException.Kind.WRONG_USE);
            });
  }

  @Test
  void a_name_like_no_other_brings_none_to_mind() {
    assertThatThrownBy(() -> catalog.get("zzzzzz"))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> assertThat(e.remedy()).isEqualTo("See them all: annals query --list"));
  }
}
