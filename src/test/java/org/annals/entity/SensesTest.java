package org.annals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.document.Metadata;
import org.annals.name.NameBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom or what a name means whose mentions were taken for things of several types. */
final class SensesTest {
  private static final NameBase NAMES = NameBase.load();

  private static List<String> keys(String marked) {
    var annotated = MarkedDocument.parse(marked, Metadata.NONE, NAMES);
    return new EntityResolver(NAMES)
        .resolve(annotated).references().stream()
            .map(reference -> reference.entity().key().canonicalName())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Philip Crewe] left. [City Crewe] took the next flight. | Philip Crewe",
        "[Person Philip Crewe] left. The port fell to [City Crewe]. | Philip Crewe",
        "[Person Am\u00e2ncio Teles] left. [Person Am\u00e2ncio] ran. [City Am\u00e2ncio] sold it. "
            + "| Am\u00e2ncio Teles",
        "[Person Kofi Brandal] sold. The mill was paid for by [GovernmentBody Brandal]. "
            + "| Kofi Brandal",
        "[Person Ruan van Delden] sued. [Company Van Delden] won. | Ruan van Delden",
        "[Person Ingrid Miklo] sings. The song was for [Company Ingrid]. | Ingrid Miklo",
        "[Person Ana Brandt-Weiss] sued. [Person Brandt] won. | Ana Brandt-Weiss",
        "[Person Ada Carno] led [Company Carno & Orde]. [Company Carno] sold it. | Ada Carno",
        "[Person Ana Brandt-Weiss] met [Person Lev Brandt]. [Person Brandt] won. | Lev Brandt",
        "[Person Odile Paris] left. [Person Paris] sang. [City Paris] took the ship. | Odile Paris",
        "The [Organization Church of Scientology] met. Critics of the [Organization Church] left. "
            + "| Church of Scientology",
      })
  void a_bare_name_is_that_of_whom_the_text_has_named_in_full(String marked, String expected) {
    assertThat(keys(marked).getLast()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Philip Crewe] left. He was born in [City Crewe]. | Crewe",
        "[Person Philip Crewe] left. He moved to [City Crewe]. | Crewe",
        "[Person Philip Crewe] left. In [City Derby] and [City Crewe] it rained. | Crewe",
        "[Company Brandal], the mill, fell. [Person Kofi Brandal] sold it. [Company Brandal] rose. "
            + "| Brandal",
        "[Person Kofi Brandal] sold it. [Company Brandal Mills] rose. [Company Brandal] fell. "
            + "| Brandal Mills",
        "[Person Ada Lincoln] wrote to the [NewsMedia Lincoln]. | Lincoln",
        "[Person Odile Paris] left. [City Paris] was cold. | Paris",
        "The [Organization Church of Scientology] met the [Organization Church of England]. "
            + "The [Organization Church] left. | Church",
      })
  void a_town_or_a_firm_keeps_its_name(String marked, String expected) {
    assertThat(keys(marked).getLast()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Ana Ruiz] (c. 1818 \u2013 8 May 1880), known as [Person La Roja], sang. | Ana Ruiz",
        "[Person Ana Ruiz], who was widely known as [Person La Roja], sang. | Ana Ruiz",
        "[Person Ana Ruiz], when [Person Mia Paz] was known, sang. | Mia Paz",
      })
  void another_name_is_that_of_whom_the_text_says_to_be_known_so(String marked, String expected) {
    assertThat(keys(marked).getLast()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Company Anna Rasteg] sued the state. [Person Rasteg] won. | Anna Rasteg",
        "[Company Ylva Rasteg] sued the state. [Person Rasteg], who farms there, won. | Ylva Rasteg",
      })
  void a_full_name_is_a_persons_whom_the_text_calls_by_its_last_word(
      String marked, String expected) {
    assertThat(keys(marked)).containsOnly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Brauerei Rasteg] closed. [Person Rasteg] sold beer. | Brauerei Rasteg",
        "[Company Alimentos Rasteg] closed. [Company Rasteg] sold beer. | Alimentos Rasteg",
        "[Company PT Odra Miklo] closed. [Person Odra Miklo] dug nickel. | PT Odra Miklo",
        "[Crisis Hurricane Odra] came. [Person Odra] took the roofs. | Hurricane Odra",
        "The [Statute Lettings (Registration) Act 2024] holds. The [Statute Lettings Act] is new. "
            + "| Lettings (Registration) Act 2024",
      })
  void a_short_name_leaves_out_what_firms_storms_and_laws_can_lose(String marked, String expected) {
    assertThat(keys(marked)).containsOnly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Skarn] and [Person Skarn] grew. The fair of [City Skarn] is old. | PLACE",
        "[Person Hedwig] and [Person Hedwig] won. They knelt to [City Hedwig]. | PERSON",
        "[Person Skarn] fell. He rode to [City Skarn], and in [City Skarn] he stayed. | PLACE",
        "[Company Kapila] rose. [Company Kapila] and [Company Kapila] fell. Investors in [City Kapila] lost. "
            + "| ORGANIZATION",
        "[Company Kapila] rose. [Company Kapila] fell. The sea at [City Kapila] is cold. | PLACE",
      })
  void a_name_of_nobody_known_is_of_one_type(String marked, String expected) {
    var annotated = MarkedDocument.parse(marked, Metadata.NONE, NAMES);
    assertThat(new EntityResolver(NAMES).resolve(annotated).references().getLast().entity().key())
        .extracting(key -> key.type().name())
        .isEqualTo(expected);
  }
}
