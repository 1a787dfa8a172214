package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.annals.UserException;
import org.annals.ontology.Terms;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeStatementFinderTest {
  private static final String PREFIXES =
      """
      @prefix annals: <https://w3id.org/annals/ontology#> .
      @prefix owl:    <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs:   <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private static Terms turtle(String terms) {
    return Terms.read(
        new ByteArrayInputStream((PREFIXES + terms).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg and Peter Lindqvist founded the National Miners Union. | National Miners Union foundedBy Peter Lindqvist
          Anna Berg was born in Oslo and studied law at Harvard University. | Anna Berg educatedAt Harvard University
          Anna Berg, who was born in Oslo, left.                           | Anna Berg bornIn Oslo
          Anna Berg, born in Oslo in 1950, left.                           | Anna Berg bornOn 1950
          Born in Oslo in 1950, Anna Berg studied law.                     | Anna Berg bornIn Oslo
          The National Miners Union, which Anna Berg founded in 1950, left. | National Miners Union foundedBy Anna Berg
          The mayor, Anna Berg, founded the National Miners Union.         | National Miners Union foundedBy Anna Berg
          Anna Berg was born on 5 May 1950 in Oslo.                        | Anna Berg bornIn Oslo
          Anna Berg, a teacher who married Peter Lindqvist, left.          | Anna Berg spouse Peter Lindqvist
          Anna Berg, whose husband Peter Lindqvist taught history, left.   | Anna Berg spouse Peter Lindqvist
          The engineer Anna Berg, who had been born in Oslo and had studied at Harvard University, left. | Anna Berg educatedAt Harvard University
          Anna Berg, a teacher and a member of the Green Party, left.      | Anna Berg memberOf Green Party
          Microsoft is owned by the merchant Peter Lindqvist.              | Peter Lindqvist owns Microsoft
          Anna Berg was born in Oslo and is a member of the Green Party.   | Anna Berg memberOf Green Party
          """)
  void what_grammar_shares_is_read_with_a_pattern(String text, String statement) {
    assertThat(ReadStatements.words(text))
        .as(() -> ReadText.trees(text).toString())
        .contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Either Anna Berg or Peter Lindqvist founded the National Miners Union.",
        "The alleged founder of the National Miners Union, Anna Berg, left.",
        "Anna Berg's ex-husband, Peter Lindqvist, left.",
        "Anna Berg was born between 1948 and 1952.",
        "Anna Berg was born in the 1950s.",
        "Anna Berg died around 1950.",
        "Born in Oslo, her mother met Anna Berg.",
      })
  void what_is_unsafe_is_left_out(String text) {
    assertThat(ReadStatements.words(text)).as(() -> ReadText.trees(text).toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg led the National Miners Union from 1985 to 1993. | Anna Berg leads National Miners Union 1985/1993
          Anna Berg led the National Miners Union until 1993.        | Anna Berg leads National Miners Union ../1993
          Anna Berg has led the National Miners Union since May 2010. | Anna Berg leads National Miners Union 2010-05/..
          Anna Berg led the National Miners Union.                   | Anna Berg leads National Miners Union
          """)
  void a_term_of_office_has_its_dates(String text, String statement) {
    assertThat(ReadStatements.words(text))
        .as(() -> ReadText.trees(text).toString())
        .contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, a glaciologist at Durham University, left.                 | Anna Berg worksFor Durham University
          Anna Berg, now the director of the Royal Opera House, left.           | Anna Berg leads Royal Opera House
          In 2011 Microsoft hired Anna Berg as director of research.            | Anna Berg role director of research 2011/..
          They elected Anna Berg president of Durham University.                | Anna Berg leads Durham University
          Anna Berg served as chairman of Microsoft.                            | Anna Berg leads Microsoft
          Microsoft dismissed its head of sales, Anna Berg. Microsoft's head of sales, Anna Berg, left. | Anna Berg worksFor Microsoft
          Anna Berg, a former member of the House of Commons, left.             | Anna Berg role former member of the House of Commons
          """)
  void an_office_is_read_from_the_tree(String text, String statement) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The alleged director of Microsoft, Anna Berg, left.",
        "Anna Berg, a visitor at Durham University, left.",
        "The music teacher of Anna Berg, who visited Durham University, left.",
        "Anna Berg, the former director of Microsoft, left.",
        "Anna Berg is not the director of a company.",
        "The director of Microsoft left with Anna Berg.",
      })
  void who_does_not_hold_an_office_leads_nobody_and_works_for_nobody(String text) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .noneMatch(words -> words.matches(".* (leads|worksFor|memberOf) .*"));
  }

  @Test
  void a_heading_says_nothing() {
    assertThat(
            ReadStatements.words("Anna Berg Married Peter Lindqvist\n\nThe rain fell all day.\n"))
        .isEmpty();
  }

  @Test
  void what_words_and_trees_say_alike_is_said_once() {
    String text = "Anna Berg heads the National Miners Union.";
    List<Statement> all = new ArrayList<>(ReadStatements.ofWords(text));
    List<Statement> ofTrees = ReadStatements.of(text);
    all.addAll(ofTrees);

    assertThat(ofTrees).isNotEmpty();
    assertThat(Repetition.without(all))
        .extracting(Said::words)
        .containsExactly("Anna Berg leads National Miners Union");
  }

  @Test
  void a_property_that_somebody_adds_to_the_ontology_is_found_without_code() {
    Terms terms =
        turtle(
            """
            <https://example.org/taught> a owl:ObjectProperty ;
              rdfs:domain annals:Person ; rdfs:range annals:Person ;
              annals:pattern "s <nsubj teach|tutor >obj o" .
            """);

    assertThat(
            ReadStatements.of(
                "Anna Berg, a painter, tutored Peter Lindqvist.", new TreeStatementFinder(terms)))
        .singleElement()
        .satisfies(
            statement ->
                assertThat(Said.words(statement))
                    .isEqualTo("Anna Berg https://example.org/taught Peter Lindqvist"));
  }

  @Test
  void a_pattern_that_cannot_be_read_is_refused_before_any_text_is() {
    Terms terms =
        turtle(
            """
            annals:taught a owl:ObjectProperty ;
              rdfs:domain annals:Person ; rdfs:range annals:Person ;
              annals:pattern "s teach o" .
            """);

    assertThatThrownBy(() -> new TreeStatementFinder(terms))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("s teach o");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg's cousin, Peter Lind, left.                       | Peter Lind role cousin of Anna Berg
          Anna Berg, a niece of the painter Peter Lind, left.         | Anna Berg role niece of Peter Lind
          Peter Lind is the son-in-law of Anna Berg.                  | Peter Lind role son-in-law of Anna Berg
          """)
  void relatives_further_off_are_a_role(String text, String statement) {
    assertThat(ReadStatements.withOffices(text))
        .as(() -> ReadText.trees(text).toString())
        .contains(statement);
  }

  @Test
  void the_wife_of_a_father_is_not_the_wife_of_his_child() {
    String text =
        "Ilya Marsh was born in Oslo, the son of a lawyer, Carl Roe, and his wife, Ida Roe.";
    assertThat(ReadStatements.words(text))
        .as(() -> ReadText.trees(text).toString())
        .contains("Carl Roe spouse Ida Roe")
        .doesNotContain("Ilya Marsh spouse Ida Roe");
  }
}
