package org.annals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.document.Metadata;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityResolverTest {
  private static final NameBase NAMES =
      NameBase.of(
          "test.tsv",
          List.of(
              "class\tname\taliases\tweak\twithin\tdemonyms\tlat\tlon\tgeonames\tpopulation",
              "Person\tHarold Wilson\tWilson\t\t\t\t\t\t\t",
              "Person\tMarie Curie\t\t\t\t\t\t\t\t",
              "Court\tSupreme Court of Peru\tSupreme Court\t\tPeru\t\t\t\t\t",
              "PoliticalParty\tLabour Party\t\t\tPeru\t\t\t\t\t",
              "Company\tNordlight\t\t\t\t\t\t\t\t",
              "NewsMedia\tHarbour Times\t\t\t\t\t\t\t\t",
              "NewsMedia\tThe Times\tTimes\t\t\t\t\t\t\t",
              "GovernmentBody\tHarbour Office of Chile\tHarbour Office\t\tChile\t\t\t\t\t",
              "GovernmentBody\tHarbour Office of Peru\tHarbour Office\t\tPeru\t\t\t\t\t",
              "Country\tPeru\t\t\t\t\t\t\t\t",
              "City\tGreat Falls City\tGreat Falls\t\tGreat Falls\t\t\t\t\t9000000",
              "Region\tGreat Falls\t\t\tUnited States\t\t\t\t\t",
              "City\tRochdale\t\t\tGreat Falls\t\t\t\t\t",
              "Company\tUnited Steelworks\t\t\t\t\t\t\t\t",
              "GovernmentBody\tBureau of Harbours\tBOH\t\t\t\t\t\t\t",
              "City\tSpringfield\t\t\tMissouri\t\t37.2\t-93.3\t4409896\t166810",
              "City\tSpringfield\t\t\tIllinois\t\t39.8\t-89.6\t4250542\t116250",
              "Region\tIllinois\t\t\tUnited States\t\t\t\t\t"));

  private static List<String> keys(String marked) {
    return resolve(marked).references().stream()
        .map(reference -> reference.entity().key().canonicalName())
        .toList();
  }

  private static ResolvedDocument resolve(String marked) {
    return new EntityResolver(NAMES).resolve(MarkedDocument.parse(marked, Metadata.NONE, NAMES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Country Peru] waits for the [Court Supreme Court]. | Supreme Court of Peru",
        "The town waits for the [Court Supreme Court]. | Supreme Court",
        "[Country Vardia] waits for the [Court Supreme Court]. | Supreme Court",
        "[Country Peru] waits for the [PoliticalParty Labour Party]. | Labour Party",
        "The town waits for the [PoliticalParty Labour Party]. | the Labour Party",
        "[Country Vardia] waits for the [PoliticalParty Labour Party]. | Labour Party, Vardia",
      })
  void a_general_name_is_that_of_the_country_named_most(String marked, String expected) {
    assertThat(keys(marked).getLast()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [Organization Oceans Forward Foundation] paid. The [Organization Foundation] gave. "
            + "| Oceans Forward Foundation",
        "[GovernmentBody Ministry of Reefs]. The [GovernmentBody Ministry]. | Ministry of Reefs",
        "The [Organization Oceans Forward Foundation] paid. The [Organization Forward] gave. "
            + "| Forward",
      })
  void a_body_goes_by_the_head_of_its_name_alone(String marked, String expected) {
    assertThat(keys(marked).getLast()).isEqualTo(expected);
  }

  @Test
  void a_surname_is_not_the_relative_whom_the_text_brings_in() {
    assertThat(
            keys(
                "[Person Ada Finch] left. Her brother, the engraver [Person Samuel Finch], drew."
                    + " [Person Finch] wrote."))
        .containsExactly("Ada Finch", "Samuel Finch", "Ada Finch");
    assertThat(
            keys(
                "[Person Ada Finch] left. The engraver [Person Samuel Finch] drew."
                    + " [Person Finch] wrote."))
        .containsExactly("Ada Finch", "Samuel Finch", "Samuel Finch");
  }

  @Test
  void a_surname_is_the_person_named_in_full() {
    assertThat(keys("[Person Clara Zetkin] spoke. [Person Zetkin] left."))
        .containsExactly("Clara Zetkin", "Clara Zetkin");
  }

  @Test
  void a_surname_before_the_full_name_is_the_same_person() {
    assertThat(keys("[Person Zetkin] left. [Person Clara Zetkin] spoke."))
        .containsExactly("Clara Zetkin", "Clara Zetkin");
  }

  @Test
  void a_surname_that_two_people_bear_is_the_one_named_last() {
    assertThat(
            keys(
                "[Person Anna Berg] and [Person Karl Berg] met. [Person Berg] wept. [Person Anna"
                    + " Berg] left. [Person Berg] returned."))
        .containsExactly("Anna Berg", "Karl Berg", "Karl Berg", "Anna Berg", "Anna Berg");
  }

  @Test
  void initials_fit_the_names_they_stand_for_and_no_others() {
    assertThat(keys("[Person Mary Anne Lund] met [Person M. A. Lund] and [Person P. Lund]."))
        .containsExactly("Mary Anne Lund", "Mary Anne Lund", "P. Lund");
  }

  @Test
  void a_nickname_inside_a_name_is_another_way_to_say_it() {
    assertThat(
            keys(
                "[Person Jorge \u201CTito\u201D Ruiz Vega] sang. [Person Tito] and [Person Ruiz]"
                    + " too."))
        .containsOnly("Jorge Ruiz Vega");
  }

  @Test
  void a_famous_surname_is_its_bearer_when_nobody_else_was_introduced() {
    assertThat(keys("[Person Wilson] resigned.")).containsExactly("Harold Wilson");
  }

  @Test
  void a_famous_surname_is_the_namesake_that_the_text_introduced_before() {
    assertThat(keys("[Person Ruth Wilson] acts. [Person Wilson] sings."))
        .containsExactly("Ruth Wilson", "Ruth Wilson");
  }

  @Test
  void an_acronym_in_brackets_is_the_body_before_it() {
    assertThat(
            keys(
                "[Organization League of Free Sailors] ([Organization LOFS]) met. [Organization"
                    + " LOFS] won."))
        .containsOnly("League of Free Sailors");
  }

  @Test
  void a_known_acronym_gives_the_cluster_its_known_key() {
    assertThat(keys("The [GovernmentBody BOH] closed.")).containsExactly("Bureau of Harbours");
  }

  @Test
  void an_acronym_that_the_text_explains_is_not_the_known_body_with_the_same_letters() {
    assertThat(
            keys(
                "[Organization Board of Old Horses] ([Organization BOH]) met. [Organization BOH]"
                    + " won."))
        .containsOnly("Board of Old Horses");
  }

  @Test
  void a_company_may_lose_its_tail_but_not_its_name() {
    assertThat(
            keys(
                "[Company Acme Widget Company] grew. [Company Acme Widget] fell. [Company Acme"
                    + " Glass] rose."))
        .containsExactly("Acme Widget Company", "Acme Widget Company", "Acme Glass");
  }

  @Test
  void a_law_is_the_same_with_and_without_its_year() {
    assertThat(keys("[Statute Harbour Act of 1850] passed. The [Statute Harbour Act] failed."))
        .containsOnly("Harbour Act of 1850");
  }

  @Test
  void a_place_named_with_the_place_around_it_is_that_one_throughout() {
    assertThat(
            keys("In [City Springfield], [Region Illinois], it rained. [City Springfield] slept."))
        .containsExactly("Springfield, Illinois", "Illinois", "Springfield, Illinois");
  }

  @Test
  void a_place_named_alone_is_the_one_with_most_people() {
    ResolvedDocument resolved = resolve("In [City Springfield] it rained.");
    assertThat(resolved.references().getFirst().entity().known().flatMap(KnownName::geonames))
        .contains("4409896");
  }

  @Test
  void what_the_name_base_knows_decides_the_class() {
    assertThat(
            resolve("The [Organization BOH] closed.")
                .references()
                .getFirst()
                .entity()
                .entityClass())
        .isEqualTo(EntityClass.GOVERNMENT_BODY);
  }

  @Test
  void line_breaks_and_articles_make_no_other_thing() {
    assertThat(keys("[Organization The Sailors' Guild] and [Organization Sailors\u2019 Guild]"))
        .containsOnly("Sailors' Guild");
  }

  @Test
  void author_and_publisher_are_entities_of_the_text_where_it_names_them() {
    var annotated =
        MarkedDocument.parse(
            "By [Person Clara Zetkin], for [NewsMedia The Harbour Post].",
            MarkedDocument.by("Clara Zetkin", "Harbour Post"),
            NAMES);
    ResolvedDocument resolved = new EntityResolver(NAMES).resolve(annotated);
    assertThat(resolved.creators()).containsExactly(resolved.references().get(0).entity());
    assertThat(resolved.publisher()).contains(resolved.references().get(1).entity());
  }

  @Test
  void one_unknown_word_is_no_author() {
    var annotated = MarkedDocument.parse("Words.", MarkedDocument.by("admin", "Acme"), NAMES);
    ResolvedDocument resolved = new EntityResolver(NAMES).resolve(annotated);
    assertThat(resolved.creators()).isEmpty();
    assertThat(resolved.publisher().orElseThrow().key())
        .isEqualTo(new EntityKey(EntityType.ORGANIZATION, "Acme"));
  }

  @Test
  void a_key_of_the_name_base_leads_back_to_what_is_known() {
    KnownKeys keys = new KnownKeys(NAMES);
    assertThat(NAMES.readings("Springfield"))
        .hasSize(2)
        .allSatisfy(
            reading -> assertThat(keys.find(keys.of(reading.name()))).contains(reading.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Person Peter Harmon] married. [Person Peter Harmon Jr.] left.          | Peter Harmon; Peter Harmon Jr.
          [Person Ian Reed Jr.] spoke. [Person Ian Reed] left. [Person Reed] sang. | Ian Reed Jr.; Ian Reed Jr.; Ian Reed Jr.
          [Person Ian Reed Jr.] and [Person Ian Reed Sr.] met. [Person Reed] sang. | Ian Reed Jr.; Ian Reed Sr.; Ian Reed Jr.
          [Person Sir Edward Fallow] spoke. [Person Mrs. Lund] left.              | Edward Fallow; Lund
          [Person F. W. de Klerk] spoke. [Person De Klerk] left.                  | F. W. de Klerk; F. W. de Klerk
          [Person Paul von Hindenburg] spoke. [Person Hindenburg] left.           | Paul von Hindenburg; Paul von Hindenburg
          [Person Gabriel Ruiz Vega] spoke. [Person Ruiz Vega] left.              | Gabriel Ruiz Vega; Gabriel Ruiz Vega
          [Person Li Wenliang] spoke. [Person Li] left.                           | Li Wenliang; Li Wenliang
          [Person Henri Christophe] met [Person Henri Dupont]. [Person Dupont] left. | Henri Christophe; Henri Dupont; Henri Dupont
          [Person Ana Ruiz], known as "[Person La Roja]", sang.                   | Ana Ruiz; Ana Ruiz
          """)
  void knows_people_by_the_parts_of_their_names(String marked, String keys) {
    assertThat(String.join("; ", keys(marked))).isEqualTo(keys);
  }

  @Test
  void a_couple_shares_one_surname() {
    assertThat(keys("[Person Marie] and [Person Pierre Curie] worked."))
        .containsExactly("Marie Curie", "Pierre Curie");
  }

  @Test
  void whom_the_text_calls_by_the_given_name_is_not_meant_by_the_surname() {
    assertThat(
            keys(
                "[Person Vera Holm] met [Person Karl Holm]. [Person Karl] sang. [Person Holm]"
                    + " wrote."))
        .containsExactly("Vera Holm", "Karl Holm", "Karl Holm", "Vera Holm");
  }

  @Test
  void a_company_is_known_with_its_legal_form_too() {
    assertThat(keys("[Company Nordlight PLC] grew. [Company Nordlight] fell."))
        .containsOnly("Nordlight");
  }

  @Test
  void a_paper_may_be_called_by_its_last_word() {
    assertThat(keys("[NewsMedia Harbour Times] and The [NewsMedia Times]"))
        .containsOnly("Harbour Times");
    assertThat(keys("The [NewsMedia Times]")).containsExactly("The Times");
  }

  @Test
  void a_body_that_many_countries_have_is_that_of_a_country_at_hand() {
    assertThat(keys("In [Country Peru] the [GovernmentBody Harbour Office] closed."))
        .containsExactly("Peru", "Harbour Office of Peru");
    assertThat(keys("The [GovernmentBody Harbour Office] closed."))
        .containsExactly("Harbour Office of Chile");
  }

  @Test
  void the_place_around_a_place_is_the_one_that_holds_it() {
    assertThat(keys("In [City Rochdale], [City Great Falls], it rained."))
        .containsExactly("Rochdale", "Great Falls");
  }
}
