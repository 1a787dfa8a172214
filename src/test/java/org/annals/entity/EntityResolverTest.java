package org.annals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.document.Metadata;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.junit.jupiter.api.Test;

final class EntityResolverTest {
  private static final NameBase NAMES =
      NameBase.of(
          "test.tsv",
          List.of(
              "class\tname\taliases\tweak\twithin\tdemonyms\tlat\tlon\tgeonames\tpopulation",
              "Person\tHarold Wilson\tWilson\t\t\t\t\t\t\t",
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
                "[Person Jorge \u201CTito\u201D Ruiz Vega] sang. [Person Tito] and [Person Ruiz] too."))
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
                "[Organization League of Free Sailors] ([Organization LOFS]) met. [Organization LOFS] won."))
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
                "[Company Acme Widget Company] grew. [Company Acme Widget] fell. [Company Acme Glass] rose."))
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
}
