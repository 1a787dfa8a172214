package org.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.annals.UserException;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.text.CodePoints;
import org.annals.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IrisTest {
  private static final Iris IRIS = Iris.under("https://example.org/kg/");

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static boolean isWellFormed(String name) {
    return name.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Rosa Parks, https://example.org/kg/id/person/Rosa_Parks",
    "PLACE, 'Washington, D.C.', 'https://example.org/kg/id/place/Washington,_D.C.'",
    "ORGANIZATION, AT&T, https://example.org/kg/id/organization/AT%26T",
    "PERSON, Jos\u00E9 Mart\u00ED, https://example.org/kg/id/person/Jos\u00E9_Mart\u00ED",
    "LAW, a_b, https://example.org/kg/id/law/a%5Fb",
    "ORGANIZATION, 100% Club, https://example.org/kg/id/organization/100%25_Club",
    "EVENT, .., https://example.org/kg/id/event/%2E%2E",
  })
  void a_name_stays_readable_in_its_iri(EntityType type, String name, String iri) {
    assertThat(IRIS.entity(new EntityKey(type, name)).getURI()).isEqualTo(iri);
  }

  @Property
  void every_entity_iri_parses_and_leads_back_to_its_key(
      @ForAll EntityType type, @ForAll @NotBlank @StringLength(max = 30) String name) {
    Assume.that(isWellFormed(name));
    Node iri = IRIS.entity(new EntityKey(type, composed(name)));
    assertThat(IRIx.create(iri.getURI()).isReference()).isTrue();
    assertThat(IRIS.keyOf(iri)).contains(new EntityKey(type, composed(name)));
  }

  @Property
  void different_names_never_share_an_iri(
      @ForAll @NotBlank @StringLength(max = 6) String one,
      @ForAll @NotBlank @StringLength(max = 6) String other) {
    Assume.that(isWellFormed(one) && isWellFormed(other));
    Assume.that(!composed(one).equals(composed(other)));
    assertThat(IRIS.entity(new EntityKey(EntityType.LAW, one)))
        .isNotEqualTo(IRIS.entity(new EntityKey(EntityType.LAW, other)));
  }

  @Property
  void every_document_iri_parses_and_leads_back_to_its_id(
      @ForAll @NotBlank @StringLength(max = 30) String id) {
    Assume.that(isWellFormed(id));
    Node iri = IRIS.document(composed(id));
    assertThat(IRIx.create(iri.getURI()).isReference()).isTrue();
    assertThat(IRIS.documentIdOf(iri)).contains(composed(id));
  }

  @Test
  void an_id_keeps_the_stroke_that_it_begins_with() {
    Node iri = IRIS.document("/a/b.txt");
    assertThat(iri).isNotEqualTo(IRIS.document("a/b.txt"));
    assertThat(IRIS.documentIdOf(iri)).contains("/a/b.txt");
  }

  @Test
  void a_stretch_counts_code_points() {
    String text = "\uD83E\uDDF8 Lelo";
    assertThat(IRIS.stretch(IRIS.document("a b.txt"), CodePoints.of(text), new Span(3, 7)).getURI())
        .isEqualTo("https://example.org/kg/doc/a%20b.txt#char=2,6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org/",
        "https://example.org",
        "ftp://a.b/",
        "https:///",
        "a b",
        "",
        "https://a.b/#"
      })
  void what_is_no_base_is_refused(String base) {
    assertThatThrownBy(() -> Iris.under(base)).isInstanceOf(UserException.class);
  }
}
