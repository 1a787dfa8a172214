package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.rdf.Iris;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are shown short, and harm no terminal. */
final class ShortTermsTest {
  private final ShortTerms terms = ShortTerms.of("http://localhost:3030/");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://w3id.org/annals/ontology#Person, annals:Person",
        "https://w3id.org/annals/ontology#, <https://w3id.org/annals/ontology#>",
        "https://w3id.org/annals/ontology#a.b, <https://w3id.org/annals/ontology#a.b>",
        "http://localhost:3030/id/person/A, <id/person/A>",
        "`http://localhost:3030/doc/a#char=0,5`, `<doc/a#char=0,5>`",
        "http://example.org/x, <http://example.org/x>",
      })
  void an_iri_is_shown_as(String iri, String shown) {
    assertThat(terms.show(Iris.foreign(iri))).isEqualTo(shown);
  }

  @Test
  void a_text_is_one_line_without_what_a_terminal_would_obey() {
    assertThat(terms.show(NodeFactory.createLiteralString("a\n\t b\u001B[31mc\u202Ed ")))
        .isEqualTo("a b[31mcd");
  }

  @Test
  void a_page_of_text_is_cut_and_shows_it() {
    assertThat(terms.show(NodeFactory.createLiteralString("x".repeat(5_000))))
        .hasSize(1_001)
        .endsWith("…");
  }
}
